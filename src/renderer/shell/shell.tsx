import { makeStyles, tokens } from '@fluentui/react-components';
import { focusTitle } from '../parts/screen-title.tsx';
import { useSpeech } from '../speech/use-speech.ts';
import { CurrentScreen } from '../screens/current-screen.tsx';
import { Header } from './header.tsx';
import { LostLine } from './lost-line.tsx';
import { PracticeStrip } from './practice-strip.tsx';

const useStyles = makeStyles({
  shell: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    // What shows through the holes of a filled glyph.
    '--glyph-ground': tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0, position: 'relative' },
  skip: {
    position: 'absolute',
    top: '-48px',
    left: '8px',
    zIndex: 2,
    padding: '8px 16px',
    borderRadius: '4px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':focus': { top: '4px' },
  },
});

/** What every screen stands in. */
export function Shell() {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.shell}>
      <a
        href="#content"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          focusTitle();
        }}
      >
        {t('shell.skip')}
      </a>
      <Header />
      <PracticeStrip />
      <LostLine />
      <main className={styles.main}>
        <CurrentScreen />
      </main>
    </div>
  );
}
