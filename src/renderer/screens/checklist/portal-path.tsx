import { makeStyles, tokens } from '@fluentui/react-components';
import type { Text } from '../../../contract/text.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { portalStops } from './portal-stops.ts';

const useStyles = makeStyles({
  path: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '8px' },
  stop: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
  },
  number: {
    width: '20px',
    height: '20px',
    borderRadius: '10px',
    textAlign: 'center',
    fontSize: '12px',
    lineHeight: '18px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The way through the portal in words, a numbered stop each. */
export function PortalPath({ path }: { readonly path: Text }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <ol className={styles.path}>
      {portalStops(say(path)).map((stop, index) => (
        <li key={stop} className={styles.stop}>
          <span aria-hidden="true" className={styles.number}>
            {index + 1}
          </span>
          <span>{stop}</span>
        </li>
      ))}
    </ol>
  );
}
