import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { EngagementSummary } from '../../../contract/engagement.ts';
import type { Failure } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { focusTitle } from '../../parts/screen-title.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { forgetCustomer } from '../../state/customers.ts';

interface Props {
  readonly summary: EngagementSummary;
  readonly onClose: () => void;
}

export function ForgetDialog({ summary, onClose }: Props) {
  const { t } = useSpeech();
  const [failure, setFailure] = useState<Failure>();
  const { customer } = summary;
  const forget = async () => {
    const asked = await forgetCustomer(summary.id);
    if (!asked.ok) {
      setFailure(asked.failure);
      return;
    }
    onClose();
    focusTitle();
  };
  return (
    <Dialog
      title={t('customers.forgetTitle', { customer })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('general.cancel')}</Button>
          <Button appearance="primary" onClick={() => void forget()}>
            {t('customers.forgetDo')}
          </Button>
        </>
      }
    >
      <p>{t('customers.forgetWhat')}</p>
      {failure !== undefined && <FailureCard failure={failure} />}
    </Dialog>
  );
}
