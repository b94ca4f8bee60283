import { makeStyles } from '@fluentui/react-components';
import { isLeft } from '../../../contract/is-left.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { useCard } from '../../parts/card.ts';
import { StateGlyph } from '../../parts/state-mark.tsx';
import { stateWords } from '../../parts/state-look.ts';
import { NavLink } from '../../shell/nav-link.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { SheetButton } from '../keep/sheet-button.tsx';
import { stepsOf } from '../checklist/shown-checklist.ts';

const useStyles = makeStyles({
  list: { margin: '0 -8px' },
  link: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: '8px',
    whiteSpace: 'normal',
    alignItems: 'start',
  },
  words: { fontSize: '12px', lineHeight: '16px', display: 'block' },
});

/** Steps that still want somebody, each a way to it. */
export function LeftCard({ engagement }: { readonly engagement: Engagement }) {
  const styles = useStyles();
  const { card, title } = useCard();
  const speech = useSpeech();
  const { id } = engagement.summary;
  const left = stepsOf(engagement.checklist).filter(
    ({ state }) => state.state !== 'done' && state.state !== 'not-needed',
  );
  return (
    <section className={card}>
      <h2 className={title}>{speech.t('summary.left')}</h2>
      {left.length === 0 && <p>{speech.t('summary.leftNothing')}</p>}
      <ul className={styles.list}>
        {left.map((step) => (
          <li key={step.id}>
            <NavLink to={{ screen: 'checklist', id, step: step.id }} className={styles.link}>
              <StateGlyph state={step.state} />
              <span>
                {speech.say(step.title)}
                <span className={styles.words}>{stateWords(step.state, speech, true)}</span>
              </span>
            </NavLink>
          </li>
        ))}
      </ul>
      {left.some(isLeft) && <SheetButton id={id} />}
    </section>
  );
}
