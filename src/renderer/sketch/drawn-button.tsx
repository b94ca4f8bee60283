import { makeStyles, tokens } from '@fluentui/react-components';
import type { SketchButton } from '../../contract/sketch.ts';
import { Marked } from './marked.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  button: {
    padding: '3px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
});

/** A picture of a button: it does nothing, and says so by not looking like ours. */
export function DrawnButton({ button: { label, mark } }: { readonly button: SketchButton }) {
  const styles = useStyles();
  const { draw } = useDrawnWords();
  return (
    <Marked mark={mark} className={styles.button}>
      <span aria-hidden="true">{draw(label)}</span>
    </Marked>
  );
}
