import { makeStyles, tokens } from '@fluentui/react-components';
import type { Diagnosed } from '../../../contract/diagnosis.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { unknownWords } from '../../../words/diagnose/answer-words.ts';
import { diagnosisWords } from '../../../words/diagnose/diagnosis-words.ts';
import { useCard } from '../../parts/card.ts';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { useDiagnosing } from '../../state/diagnose.ts';
import { DiagnosisBody } from './diagnosis-body.tsx';

const useStyles = makeStyles({
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly found: Diagnosed;
  readonly engagement: Engagement | undefined;
  readonly step: string | undefined;
}

/** Most likely first, and open; the others fold. */
export function Diagnoses({ found, engagement, step }: Props) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t, language } = useSpeech();
  const [first, ...others] = found.diagnoses;
  if (first === undefined) return <NotFound found={found} />;
  return (
    <>
      <p role="status">{t('diagnose.found', { count: found.diagnoses.length })}</p>
      <section className={card}>
        <h2 className={title}>{diagnosisWords(first.id, language).title}</h2>
        <DiagnosisBody diagnosis={first} engagement={engagement} step={step} />
      </section>
      {others.length > 0 && (
        <section className={card}>
          <h2 className={styles.title}>{t('diagnose.others')}</h2>
          {others.map((diagnosis) => (
            <Fold key={diagnosis.id} title={diagnosisWords(diagnosis.id, language).title}>
              <DiagnosisBody diagnosis={diagnosis} engagement={engagement} step={step} />
            </Fold>
          ))}
        </section>
      )}
    </>
  );
}

/** Not in the catalogue is an answer too: what to collect, so that somebody else can help. */
function NotFound({ found }: { readonly found: Diagnosed }) {
  const { t, language } = useSpeech();
  const isOwn = useDiagnosing((state) => state.problem !== undefined);
  const { message, fix } = unknownWords(found.collected, language);
  return (
    <Notice tone="info" announced title={isOwn ? t('diagnose.unknownProblem') : message}>
      {!isOwn && <p>{fix}</p>}
    </Notice>
  );
}
