import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Glyph, type GlyphName } from '../../parts/glyph.tsx';
import type { Tone } from '../../parts/state-look.ts';
import { useTones } from '../../parts/tones.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { useNow } from '../../speech/use-now.ts';
import { secretUrgency, type Urgency } from './secret-urgency.ts';

const useStyles = makeStyles({
  end: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
  },
});

const LOOK: Record<Urgency, { readonly glyph: GlyphName; readonly tone: Tone }> = {
  ended: { glyph: 'octagon', tone: 'danger' },
  soon: { glyph: 'warning', tone: 'warning' },
  later: { glyph: 'clock', tone: 'neutral' },
};

/** When a secret ends, in words; shape and colour when it is time to act. */
export function SecretEnd({ ends }: { readonly ends: string | undefined }) {
  const styles = useStyles();
  const tones = useTones();
  const { t, inWords, day } = useSpeech();
  const now = useNow();
  if (ends === undefined) return <span className={tones.muted}>{t('customers.noSecret')}</span>;
  const urgency = secretUrgency(ends, now);
  const { glyph, tone } = LOOK[urgency];
  const when = inWords(ends);
  return (
    <span className={mergeClasses(styles.end, tones[tone])} title={day(ends)}>
      <Glyph name={glyph} />
      {urgency === 'ended' ? t('customers.ended', { when }) : when}
    </span>
  );
}
