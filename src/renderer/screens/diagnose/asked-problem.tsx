import { makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../../contract/problem.ts';
import { problemWords } from '../../../words/problems/problem-words.ts';
import { useCard } from '../../parts/card.ts';
import { Fold } from '../../parts/fold.tsx';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  text: { maxWidth: '68ch', overflowWrap: 'anywhere' },
  message: { fontWeight: tokens.fontWeightSemibold },
});

/** The problem as the window showed it, so that what follows has its subject beside it. */
export function AskedProblem({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { mono } = useMono();
  const { t, language } = useSpeech();
  const { message, fix } = problemWords(problem, language);
  return (
    <section className={card}>
      <h2 className={title}>{t('diagnose.asked')}</h2>
      <div className={styles.text}>
        <p className={styles.message}>{message}</p>
        <p>{fix}</p>
      </div>
      {'text' in problem && (
        <Fold title={t('general.details')}>
          <pre className={mono}>{problem.text}</pre>
        </Fold>
      )}
    </section>
  );
}
