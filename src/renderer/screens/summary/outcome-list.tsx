import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResourceOutcome } from '../../../contract/engagement.ts';
import { useCard } from '../../parts/card.ts';
import { useMono } from '../../parts/mono.ts';
import { useTones } from '../../parts/tones.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    gap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sign: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  kind: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: '12px' },
});

const LOOK = {
  created: { sign: '+', tone: 'success' },
  updated: { sign: '~', tone: 'brand' },
  kept: { sign: '=', tone: 'muted' },
  removed: { sign: '−', tone: 'danger' },
  waiting: { sign: '…', tone: 'warning' },
  failed: { sign: '!', tone: 'danger' },
} as const satisfies Record<ResourceOutcome['action'], { sign: string; tone: string }>;

/** Every resource with what became of it, in the engine's own words. */
export function OutcomeList({ resources }: { readonly resources: readonly ResourceOutcome[] }) {
  const styles = useStyles();
  const tones = useTones();
  const { mono } = useMono();
  const { card, title } = useCard();
  const { t } = useSpeech();
  return (
    <section className={card}>
      <h2 className={title}>{t('summary.things')}</h2>
      <ul>
        {resources.map(({ kind, key, action }) => (
          <li key={`${kind}/${key}`} className={styles.row}>
            <span aria-hidden="true" className={mergeClasses(styles.sign, tones[LOOK[action].tone])}>
              {LOOK[action].sign}
            </span>
            <span className={mergeClasses(mono, styles.small)}>
              <span className={styles.kind}>{kind}</span> {key}
            </span>
            <span className={mergeClasses(styles.small, tones[LOOK[action].tone])}>
              {t(`summary.${action}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
