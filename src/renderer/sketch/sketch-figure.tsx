import { makeStyles } from '@fluentui/react-components';
import type { Sketch } from '../../contract/sketch.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { actsOf } from './acts-of.ts';
import { DrawnPage } from './drawn-page.tsx';
import { NumberMark } from './number-mark.tsx';
import { textAlternative } from './text-alternative.ts';

const useStyles = makeStyles({
  figure: { maxWidth: '480px', containerType: 'inline-size' },
  legend: { marginTop: '12px', display: 'flex', flexDirection: 'column', gap: '6px' },
  act: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
});

/** A drawn page, and below it what to do there in order. Who does not see it hears the way in words. */
export function SketchFigure({ sketch }: { readonly sketch: Sketch }) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <figure className={styles.figure} aria-label={textAlternative(sketch, speech)}>
      <DrawnPage sketch={sketch} />
      <figcaption>
        <ol className={styles.legend}>
          {actsOf(sketch).map(({ at, act, what }) => (
            <li key={at} className={styles.act}>
              <NumberMark at={at} />
              <span>{speech.t(`sketch.${act}`, { what: speech.say(what) })}</span>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
