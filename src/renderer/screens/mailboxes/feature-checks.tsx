import { makeStyles } from '@fluentui/react-components';
import type { FeatureCheck } from '../../../contract/mail-test.ts';
import { checkNames, checkWords } from '../../../words/mail/mail-words.ts';
import { useCard } from '../../parts/card.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useTones } from '../../parts/tones.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** What the app does besides mail, tried at the end of a test. */
export function FeatureChecks({ checks }: { readonly checks: readonly FeatureCheck[] }) {
  const styles = useStyles();
  const tones = useTones();
  const { card, title } = useCard();
  const { t, say, language } = useSpeech();
  if (checks.length === 0) return null;
  return (
    <section className={card}>
      <h2 className={title}>{t('mailboxes.checks')}</h2>
      <ul className={styles.list}>
        {checks.map((check) => {
          const { message, fix } = checkWords(check, language);
          const isGood = check.state === 'passed';
          return (
            <li key={check.check} className={styles.line}>
              <Glyph name={isGood ? 'tick' : 'octagon'} className={tones[isGood ? 'success' : 'danger']} />
              <span>{[`${say(checkNames[check.check])}: ${message}`, fix].join(' ').trim()}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
