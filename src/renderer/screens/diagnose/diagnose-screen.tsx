import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useBeside } from '../../parts/beside.ts';
import { Screen } from '../../parts/screen.tsx';
import { useFocusOnChange } from '../../parts/use-focus-on-change.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { diagnoseText, useDiagnosing } from '../../state/diagnose.ts';
import { go } from '../../state/route.ts';
import { AskedProblem } from './asked-problem.tsx';
import { CollectedCard } from './collected-card.tsx';
import { ContextLine } from './context-line.tsx';
import { Diagnoses } from './diagnoses.tsx';
import { NothingAsked } from './nothing-asked.tsx';
import { PasteForm } from './paste-form.tsx';

const useStyles = makeStyles({
  answer: { outlineStyle: 'none' },
  column: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

interface Props {
  readonly engagement?: Engagement;
  readonly step?: string | undefined;
}

/** Any error text, or a problem that the window has shown: cause, what to do, and what would prove it. */
export function DiagnoseScreen({ engagement, step }: Props) {
  const { beside } = useBeside();
  const styles = useStyles();
  const { t } = useSpeech();
  const problem = useDiagnosing((state) => state.problem);
  const answer = useDiagnosing((state) => state.answer);
  const place = useFocusOnChange(answer.at);
  return (
    <Screen
      wide
      title={t('diagnose.title')}
      lead={t('diagnose.lead')}
      actions={engagement !== undefined && <WayBack engagement={engagement} step={step} />}
    >
      <div className={beside}>
        <div className={styles.column}>
          {engagement !== undefined && <ContextLine engagement={engagement} step={step} />}
          {problem !== undefined && <AskedProblem problem={problem} />}
          <PasteForm guide={engagement?.summary.guide} isOpen={problem === undefined} />
          <div ref={place} tabIndex={-1} className={mergeClasses(styles.column, styles.answer)}>
            <Answer engagement={engagement} step={step} />
          </div>
        </div>
        <div>
          {answer.at === 'ready' && (
            <CollectedCard collected={answer.value.collected} isText={problem === undefined} />
          )}
        </div>
      </div>
    </Screen>
  );
}

/** A type of its own, because a screen without a customer has neither. */
interface AnswerProps {
  readonly engagement: Engagement | undefined;
  readonly step: string | undefined;
}

function Answer({ engagement, step }: AnswerProps) {
  const { t } = useSpeech();
  const answer = useDiagnosing((state) => state.answer);
  switch (answer.at) {
    case 'nothing':
      return <NothingAsked />;
    case 'loading':
      return <Loading what={t('diagnose.looking')} />;
    case 'failed':
      return (
        <FailureCard failure={answer.failure} onRetry={() => void diagnoseText(engagement?.summary.guide)} />
      );
    case 'ready':
      return <Diagnoses found={answer.value} engagement={engagement} step={step} />;
  }
}

function WayBack({
  engagement,
  step,
}: {
  readonly engagement: Engagement;
  readonly step: string | undefined;
}) {
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const back = () => go({ screen: 'checklist', id, ...(step === undefined ? {} : { step }) });
  return <Button onClick={back}>{t(step === undefined ? 'diagnose.toChecklist' : 'diagnose.toStep')}</Button>;
}
