import { makeStyles, tokens } from '@fluentui/react-components';
import type { SketchElement } from '../../contract/sketch.ts';
import { DrawnElements } from './drawn-elements.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  dialog: {
    alignSelf: 'start',
    minWidth: 0,
    margin: '6px 8px 6px 0',
    padding: '8px 14px 8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: {
    paddingBottom: '2px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

type Dialog = Extract<SketchElement, { kind: 'dialog' }>;

/** What opens above the page. */
export function DrawnDialog({ dialog: { title, elements } }: { readonly dialog: Dialog }) {
  const styles = useStyles();
  const { draw } = useDrawnWords();
  return (
    <div className={styles.dialog}>
      <div aria-hidden="true" className={styles.title}>
        {draw(title)}
      </div>
      <DrawnElements elements={elements} />
    </div>
  );
}
