import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

export interface Message {
  readonly text?: string;
  readonly keepThread: boolean;
}

interface Props {
  readonly engagement: Engagement;
  readonly onSend: (message: Message) => void;
  readonly onClose: () => void;
}

const LONGEST = 2000;

/** What a message sets off, before it is sent. */
export function TestDialog({ engagement, onSend, onClose }: Props) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [keepThread, setKeep] = useState(false);
  const { workspace } = engagement.answers;
  const send = () => onSend({ keepThread, ...(text.trim() === '' ? {} : { text: text.trim() }) });
  return (
    <Dialog
      title={t('smartspace.testTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('general.cancel')}</Button>
          <Button appearance="primary" onClick={send}>
            {t('smartspace.send')}
          </Button>
        </>
      }
    >
      <Notice
        tone="warning"
        title={t('smartspace.testWarning', { workspace: typeof workspace === 'string' ? workspace : '' })}
      />
      <Field label={`${t('smartspace.text')} (${t('general.optional')})`} hint={t('smartspace.textHelp')}>
        <Textarea value={text} maxLength={LONGEST} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Checkbox
        checked={keepThread}
        label={t('smartspace.keep')}
        onChange={(_, data) => setKeep(data.checked === true)}
      />
    </Dialog>
  );
}
