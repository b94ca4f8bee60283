import { Checkbox } from '@fluentui/react-components';
import type { Renewal } from '../../../contract/secrets.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { CertificateFile } from '../../secret/certificate-file.tsx';
import { SecretValue } from '../../secret/secret-value.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { wordsOf } from './words-of.ts';

interface Props {
  readonly renewal: Renewal;
  readonly isInProduct: boolean;
  readonly onInProduct: (isInProduct: boolean) => void;
}

/** Both work: the time to enter the new one. */
export function OverlapPart({ renewal, isInProduct, onInProduct }: Props) {
  const { t, day } = useSpeech();
  const { is, current, replaced, hints, engagement } = renewal;
  return (
    <>
      <Notice tone="info" title={t(`${wordsOf[is]}.overlap`)} announced>
        {current !== undefined && (
          <p>{t('secrets.newOne', { keyId: current.keyId, date: day(current.ends) })}</p>
        )}
        {replaced.map(({ keyId, ends }) => (
          <p key={keyId}>{t('secrets.oldOne', { keyId, date: day(ends) })}</p>
        ))}
        <p>{t(`${wordsOf[is]}.enter`)}</p>
      </Notice>
      {hints.map((problem) => (
        <FailureCard key={problem.code} tone="warning" failure={{ type: 'problem', problem }} />
      ))}
      {is === 'secret' ? (
        <SecretValue id={engagement} label={t('secrets.value')} />
      ) : (
        <CertificateFile id={engagement} />
      )}
      <Checkbox
        checked={isInProduct}
        label={t(`${wordsOf[is]}.inProduct`)}
        onChange={(_, data) => onInProduct(data.checked === true)}
      />
    </>
  );
}
