import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../speech/use-speech.ts';
import { useRoute } from '../state/route.ts';
import { useShown } from '../state/shown.ts';

const useStyles = makeStyles({
  strip: {
    height: '24px',
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'center',
    alignItems: 'center',
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, ${tokens.colorStatusWarningForeground1} 35%, transparent) 6px 8px)`,
  },
  words: { padding: '0 16px', lineHeight: '24px', backgroundColor: tokens.colorStatusWarningBackground1 },
});

/** Hatched, always there, not to be dismissed. A real tenant has none. */
export function PracticeStrip() {
  const styles = useStyles();
  const { t } = useSpeech();
  const route = useRoute((state) => state.route);
  const shown = useShown();
  const practice = route.screen === 'new' ? route.cloud === 'practice' : shown?.summary.practice === true;
  if (!practice) return null;
  return (
    <div className={styles.strip} role="note">
      <span className={styles.words}>{t('shell.practice')}</span>
    </div>
  );
}
