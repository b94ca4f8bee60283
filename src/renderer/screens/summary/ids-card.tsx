import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { useCard } from '../../parts/card.ts';
import { ValueLine } from '../../parts/value-line.tsx';
import { SecretValue } from '../../secret/secret-value.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** The ids a person notes down, and the secret behind its two buttons. */
export function IdsCard({ engagement }: { readonly engagement: Engagement }) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t, day, inWords } = useSpeech();
  const { known, summary } = engagement;
  if (known.clientId === undefined) return null;
  const { secret } = known;
  return (
    <section className={card}>
      <h2 className={title}>{t('summary.ids')}</h2>
      <dl>
        <ValueLine label={t('summary.clientId')} value={known.clientId} />
        <ValueLine label={t('summary.tenantId')} value={summary.tenant?.id} />
        <ValueLine label={t('summary.servicePrincipalObjectId')} value={known.servicePrincipalObjectId} />
      </dl>
      {secret !== undefined && (
        <div>
          <h3 className={title}>{t('summary.secret')}</h3>
          <p className={styles.quiet}>
            {secret.inKeychain ? t('secret.inKeychain') : t('secret.notInKeychain')}{' '}
            {t('secret.ends', { date: day(secret.ends), when: inWords(secret.ends) })}
          </p>
          {secret.inKeychain && (
            <SecretValue id={summary.id} label={secretLabel(secret.hint, t('summary.secret'), t)} />
          )}
        </div>
      )}
    </section>
  );
}

type Translate = ReturnType<typeof useSpeech>['t'];

function secretLabel(hint: string | undefined, label: string, t: Translate): string {
  return hint === undefined ? label : `${label}, ${t('secret.hint', { hint })}`;
}
