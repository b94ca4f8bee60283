import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepState } from '../../contract/checklist.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { Glyph } from './glyph.tsx';
import { STATE_LOOK, stateWords } from './state-look.ts';
import { useTones } from './tones.ts';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  glyph: { flexShrink: 0 },
  turning: {
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'steps(4, end)',
  },
});

export function StateGlyph({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  const tones = useTones();
  const { glyph, tone } = STATE_LOOK[state.state];
  const turning = state.state === 'working' && styles.turning;
  return <Glyph name={glyph} className={mergeClasses(styles.glyph, tones[tone], turning)} />;
}

/** Shape, colour and word together. */
export function StateMark({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  const tones = useTones();
  const speech = useSpeech();
  return (
    <span className={mergeClasses(styles.mark, tones[STATE_LOOK[state.state].tone])}>
      <StateGlyph state={state} />
      <span>{stateWords(state, speech)}</span>
    </span>
  );
}
