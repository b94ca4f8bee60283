import { Checkbox } from '@fluentui/react-components';
import type { Renewal } from '../../../contract/secrets.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SecretValue } from '../../secret/secret-value.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

interface Props {
  readonly renewal: Renewal;
  readonly isInProduct: boolean;
  readonly onInProduct: (isInProduct: boolean) => void;
}

/** Both work: the time to enter the new one. */
export function OverlapPart({ renewal, isInProduct, onInProduct }: Props) {
  const { t, day } = useSpeech();
  const { current, replaced, hints, engagement } = renewal;
  return (
    <>
      <Notice tone="info" title={t('secrets.overlap')} announced>
        {current !== undefined && (
          <p>{t('secrets.newOne', { keyId: current.keyId, date: day(current.ends) })}</p>
        )}
        {replaced.map(({ keyId, ends }) => (
          <p key={keyId}>{t('secrets.oldOne', { keyId, date: day(ends) })}</p>
        ))}
        <p>{t('secrets.enter')}</p>
      </Notice>
      {hints.map((problem) => (
        <FailureCard key={problem.code} tone="warning" failure={{ type: 'problem', problem }} />
      ))}
      <SecretValue id={engagement} label={t('secrets.value')} />
      <Checkbox
        checked={isInProduct}
        label={t('secrets.inProduct')}
        onChange={(_, data) => onInProduct(data.checked === true)}
      />
    </>
  );
}
