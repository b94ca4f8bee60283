import { makeStyles, tokens } from '@fluentui/react-components';
import { useCard } from '../../parts/card.ts';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { useLibrary } from '../../state/library.ts';
import { valueOf } from '../../state/remote.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '8px 24px' },
  label: { color: tokens.colorNeutralForeground3 },
});

/** What somebody asks for who is to help from afar. */
export function AboutCard() {
  const styles = useStyles();
  const { mono } = useMono();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const info = valueOf(useLibrary((state) => state.info));
  if (info === undefined) return null;
  return (
    <section className={card}>
      <h2 className={title}>{t('settings.about')}</h2>
      <dl className={styles.facts}>
        <dt className={styles.label}>{t('settings.version')}</dt>
        <dd>{info.version}</dd>
        <dt className={styles.label}>{t('settings.door')}</dt>
        <dd>{t(`settings.door-${info.door}`)}</dd>
        <dt className={styles.label}>{t('settings.keychain')}</dt>
        <dd>{t(`settings.keychain-${info.keychain}`)}</dd>
        <dt className={styles.label}>{t('settings.dataFolder')}</dt>
        <dd className={mono}>{info.dataFolder}</dd>
      </dl>
    </section>
  );
}
