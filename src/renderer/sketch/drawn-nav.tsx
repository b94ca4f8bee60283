import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SketchNav } from '../../contract/sketch.ts';
import { Bar, widthOf } from './bar.tsx';
import { Marked } from './marked.tsx';
import { NARROW } from './narrow.ts';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  nav: {
    padding: '12px 10px 12px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mayDrop: { [NARROW]: { display: 'none' } },
  entry: { padding: '0 4px', lineHeight: '14px' },
  current: {
    padding: '3px 4px',
    lineHeight: '15px',
    hyphens: 'manual',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [NARROW]: { fontWeight: tokens.fontWeightRegular },
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The page's own menu: bars, and the entry that is meant. */
export function DrawnNav({ nav: { above, current, below, mark } }: { readonly nav: SketchNav }) {
  const styles = useStyles();
  const { draw } = useDrawnWords();
  return (
    <div aria-hidden="true" className={mergeClasses(styles.nav, mark === undefined && styles.mayDrop)}>
      <Entries count={above} from={0} />
      <Marked mark={mark} className={styles.current}>
        {draw(current)}
      </Marked>
      <Entries count={below} from={above} />
    </div>
  );
}

function Entries({ count, from }: { readonly count: number; readonly from: number }) {
  const styles = useStyles();
  return Array.from({ length: count }, (_, index) => (
    <div key={index} className={styles.entry}>
      <Bar width={widthOf(from + index)} />
    </div>
  ));
}
