import { makeStyles, tokens } from '@fluentui/react-components';
import type { SketchNote } from '../../contract/sketch.ts';
import { Marked } from './marked.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  note: {
    width: '100%',
    padding: '4px 10px',
    borderLeft: `4px solid ${tokens.colorStatusSuccessBorderActive}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});

/** The product's own word that all went well. */
export function DrawnNote({ note: { label, mark } }: { readonly note: SketchNote }) {
  const styles = useStyles();
  const { draw } = useDrawnWords();
  return (
    <Marked mark={mark} className={styles.note}>
      <span aria-hidden="true">{draw(label)}</span>
    </Marked>
  );
}
