import { makeStyles, tokens } from '@fluentui/react-components';
import type { Collected } from '../../../contract/diagnosis.ts';
import { collectedWords } from '../../../words/diagnose/answer-words.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ValueLine } from '../../parts/value-line.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  aside: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  list: { alignSelf: 'stretch' },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const VALUES = ['code', 'correlationId', 'requestId', 'traceId', 'at'] as const;

interface Props {
  readonly collected: Collected;
  /** A problem of the window's own that carries no ids has none to ask for. */
  readonly isText: boolean;
}

/** The ids and the time that support asks for, as far as the text has them. */
export function CollectedCard({ collected, isText }: Props) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const values = VALUES.filter((key) => collected[key] !== undefined);
  const all = collectedWords(collected, language);
  if (!isText && all === '') return null;
  return (
    <aside className={styles.aside} aria-label={t('diagnose.collected')}>
      <h2 className={styles.title}>{t('diagnose.collected')}</h2>
      {values.length === 0 && <p className={styles.quiet}>{t('diagnose.collectedNone')}</p>}
      {values.length > 0 && (
        <dl className={styles.list}>
          {values.map((key) => (
            <ValueLine key={key} label={t(`diagnose.${key}`)} value={collected[key]} />
          ))}
        </dl>
      )}
      {collected.link !== undefined && (
        <a className={styles.link} href={collected.link} target="_blank" rel="noreferrer">
          {t('diagnose.link')}
        </a>
      )}
      {all !== '' && <CopyButton value={all} what={t('diagnose.collected')} label={t('diagnose.copyAll')} />}
    </aside>
  );
}
