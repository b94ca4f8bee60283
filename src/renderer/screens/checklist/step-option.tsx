import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Step } from '../../../contract/checklist.ts';
import { StateGlyph } from '../../parts/state-mark.tsx';
import { stateWords } from '../../parts/state-look.ts';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  option: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
    minHeight: '32px',
    padding: '6px 8px',
    borderRadius: '4px',
    cursor: 'pointer',
    lineHeight: '20px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& > svg': { marginTop: '2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly step: Step;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
}

export function StepOption({ step, isChosen, isTabStop, onChoose }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const words = stateWords(step.state, speech, true);
  return (
    <div
      role="option"
      data-step={step.id}
      data-state={step.state.state}
      aria-selected={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      title={words}
      className={mergeClasses(
        styles.option,
        isChosen && styles.chosen,
        step.state.state === 'not-needed' && styles.quiet,
      )}
      onClick={onChoose}
    >
      <StateGlyph state={step.state} />
      <span>
        {speech.say(step.title)}
        <VisuallyHidden>, {words}</VisuallyHidden>
      </span>
    </div>
  );
}
