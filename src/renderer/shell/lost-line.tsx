import { makeStyles, tokens } from '@fluentui/react-components';
import { Glyph } from '../parts/glyph.tsx';
import { useSpeech } from '../speech/use-speech.ts';
import { useConnection } from '../state/connection.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 16px',
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** Shown while nothing the engine says can reach this window. */
export function LostLine() {
  const styles = useStyles();
  const { t } = useSpeech();
  const at = useConnection((state) => state.at);
  if (at !== 'lost') return null;
  return (
    <div className={styles.line} role="alert">
      <Glyph name="warning" />
      {t('shell.lost')}
    </div>
  );
}
