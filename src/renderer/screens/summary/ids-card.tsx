import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement, Known } from '../../../contract/engagement.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { useCard } from '../../parts/card.ts';
import { ValueLine } from '../../parts/value-line.tsx';
import { CertificateFile } from '../../secret/certificate-file.tsx';
import { SecretValue } from '../../secret/secret-value.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { useLibrary } from '../../state/library.ts';
import { valueOf } from '../../state/remote.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The ids a person notes down, and the secret behind its two buttons. */
export function IdsCard({ engagement }: { readonly engagement: Engagement }) {
  const { card, title } = useCard();
  const { t, day } = useSpeech();
  const { known, summary, adopted } = engagement;
  if (known.clientId === undefined) return null;
  const { secret, certificate } = known;
  return (
    <section className={card}>
      <h2 className={title}>{t('summary.ids')}</h2>
      <dl>
        <ValueLine label={t('summary.clientId')} value={known.clientId} />
        <ValueLine label={t('summary.tenantId')} value={summary.tenant?.id} />
        <ValueLine label={t('summary.servicePrincipalObjectId')} value={known.servicePrincipalObjectId} />
      </dl>
      {adopted !== undefined && <p>{t('summary.adopted', { date: day(adopted.at) })}</p>}
      {secret !== undefined && <SecretPart id={summary.id} secret={secret} />}
      {certificate !== undefined && <CertificatePart id={summary.id} certificate={certificate} />}
    </section>
  );
}

interface SecretProps {
  readonly id: EngagementId;
  readonly secret: NonNullable<Known['secret']>;
}

function SecretPart({ id, secret: { inKeychain, hint, ends } }: SecretProps) {
  const styles = useStyles();
  const { title } = useCard();
  const { t, day, inWords } = useSpeech();
  const keychain = valueOf(useLibrary((state) => state.info))?.keychain;
  const kept = keychain === 'memory' ? t('secret.inMemory') : t('secret.inKeychain');
  const label = t('summary.secret');
  return (
    <div>
      <h3 className={title}>{label}</h3>
      <p className={styles.quiet}>
        {inKeychain ? kept : t('secret.notInKeychain')}{' '}
        {t('secret.ends', { date: day(ends), when: inWords(ends) })}
      </p>
      {inKeychain && (
        <SecretValue id={id} label={hint === undefined ? label : `${label}, ${t('secret.hint', { hint })}`} />
      )}
    </div>
  );
}

interface CertificateProps {
  readonly id: EngagementId;
  readonly certificate: NonNullable<Known['certificate']>;
}

function CertificatePart({ id, certificate: { inKeychain, ends } }: CertificateProps) {
  const styles = useStyles();
  const { title } = useCard();
  const { t, day, inWords } = useSpeech();
  return (
    <div>
      <h3 className={title}>{t('certificate.title')}</h3>
      <p className={styles.quiet}>
        {!inKeychain && `${t('secret.notInKeychain')} `}
        {t('secret.ends', { date: day(ends), when: inWords(ends) })}
      </p>
      {inKeychain && <CertificateFile id={id} />}
    </div>
  );
}
