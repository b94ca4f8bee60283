import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Sketch, SketchElement, SketchNav } from '../../contract/sketch.ts';
import { DrawnDialog } from './drawn-dialog.tsx';
import { DrawnElements } from './drawn-elements.tsx';
import { DrawnNav } from './drawn-nav.tsx';
import { spoken } from './text-alternative.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { NARROW } from './narrow.ts';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  page: {
    aspectRatio: '16 / 10',
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    fontSize: '12px',
    lineHeight: '16px',
  },
  head: {
    padding: '6px 12px',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  withNav: { gridTemplateColumns: 'minmax(112px, 27%) minmax(0, 1fr)' },
  /** A narrow drawing has room for a menu only where the way begins in it. */
  withNavOrNot: {
    gridTemplateColumns: 'minmax(112px, 27%) minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  withDialog: { gridTemplateColumns: 'minmax(88px, 35%) minmax(0, 1fr)' },
  blade: {
    minWidth: 0,
    padding: '10px 16px 10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: {
    fontSize: '14px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  smallTitle: { fontSize: '12px', lineHeight: '16px' },
});

/** A page of a portal: where one is, the menu, and what is on the page. */
export function DrawnPage({ sketch }: { readonly sketch: Sketch }) {
  const styles = useStyles();
  const { drawSaid } = useDrawnWords();
  const { nav, dialog, elements } = partsOf(sketch);
  return (
    <div className={styles.page}>
      <Trail sketch={sketch} />
      <div className={mergeClasses(styles.body, nav && besideNav(nav, styles), dialog && styles.withDialog)}>
        {nav !== undefined && <DrawnNav nav={nav} />}
        <div className={styles.blade}>
          <div aria-hidden="true" className={mergeClasses(styles.title, dialog && styles.smallTitle)}>
            {drawSaid(sketch.title) ?? '…'}
          </div>
          <DrawnElements elements={elements} />
        </div>
        {dialog !== undefined && <DrawnDialog dialog={dialog} />}
      </div>
    </div>
  );
}

function Trail({ sketch: { product, trail } }: { readonly sketch: Sketch }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const stops = trail.map((stop) => spoken(stop, say) ?? '…');
  return (
    <div aria-hidden="true" className={styles.head}>
      <span className={styles.product}>{say(product)}</span>
      {stops.map((stop) => ` › ${stop}`).join('')}
    </div>
  );
}

const besideNav = ({ mark }: SketchNav, styles: ReturnType<typeof useStyles>) =>
  mark === undefined ? styles.withNavOrNot : styles.withNav;

type Dialog = Extract<SketchElement, { kind: 'dialog' }>;

/** What opens above a page takes the place of its menu, unless the menu is where to begin. */
function partsOf({ nav, elements }: Sketch) {
  const isDialog = (element: SketchElement): element is Dialog => element.kind === 'dialog';
  const dialog = elements.find(isDialog);
  return {
    nav: dialog === undefined || nav?.mark !== undefined ? nav : undefined,
    dialog,
    elements: elements.filter((element) => !isDialog(element)),
  };
}
