import { makeStyles, tokens } from '@fluentui/react-components';
import type { SketchField } from '../../contract/sketch.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { Marked } from './marked.tsx';
import { SaidHere } from './said-here.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  field: { width: '100%', display: 'flex', flexDirection: 'column', gap: '2px' },
  label: { color: tokens.colorNeutralForeground3 },
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A label and what stands, or goes, below it. */
export function DrawnField({ field: { label, shows, mark } }: { readonly field: SketchField }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { draw } = useDrawnWords();
  return (
    <div className={styles.field}>
      <div aria-hidden="true" className={styles.label}>
        {draw(label)}
      </div>
      <Marked mark={mark} className={styles.box}>
        <SaidHere said={shows} what={say(label)} />
      </Marked>
    </div>
  );
}
