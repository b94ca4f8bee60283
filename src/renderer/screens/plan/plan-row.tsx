import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { PlanLine } from '../../../contract/plan.ts';
import { anyRole } from '../../../words/problems/role-name.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useTones } from '../../parts/tones.ts';
import { withArticle } from '../../speech/with-article.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { ChangeList } from './change-list.tsx';
import { PlanDetails } from './plan-details.tsx';
import type { Sign } from './plan-groups.ts';

const useStyles = makeStyles({
  summary: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto 16px',
    columnGap: '8px',
    alignItems: 'start',
    padding: '8px 16px',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '16px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  word: { fontSize: '12px', lineHeight: '20px', whiteSpace: 'nowrap' },
  waits: { display: 'flex', gap: '8px', alignItems: 'center', marginTop: '4px' },
  chevron: {
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: '150ms',
  },
  line: { '&[open] > summary svg:last-child': { transform: 'rotate(90deg)' } },
});

const LOOK = {
  create: { sign: '+', tone: 'success' },
  change: { sign: '~', tone: 'brand' },
  keep: { sign: '=', tone: 'muted' },
  remove: { sign: '−', tone: 'danger' },
} as const satisfies Record<Sign, { sign: string; tone: string }>;

/** One difference: sign, what, from → to. Opens to role, scope and the exact requests. */
export function PlanRow({ line }: { readonly line: PlanLine }) {
  const styles = useStyles();
  const tones = useTones();
  const { t, say, language } = useSpeech();
  const { sign, tone } = LOOK[line.sign];
  return (
    <details className={styles.line}>
      <summary className={styles.summary}>
        <span aria-hidden="true" className={mergeClasses(styles.sign, tones[tone])}>
          {sign}
        </span>
        <span>
          {say(line.title)}
          <ChangeList line={line} />
          {line.waitsFor !== undefined && (
            <span className={mergeClasses(styles.waits, tones.warning)}>
              <Glyph name="person" />
              {t('plan.waitsFor', { role: withArticle(anyRole(line.waitsFor, language), language) })}
            </span>
          )}
        </span>
        <span className={mergeClasses(styles.word, tones[tone])}>{t(`plan.sign-${line.sign}`)}</span>
        <ChevronRight16Regular className={styles.chevron} aria-hidden="true" />
      </summary>
      <PlanDetails line={line} />
    </details>
  );
}
