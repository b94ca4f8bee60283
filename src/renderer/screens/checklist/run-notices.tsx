import { Button, makeStyles } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { isProblem, type Failure } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SignInButton } from '../../parts/sign-in-button.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { go, type Purpose } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { startRun } from '../../state/start-run.ts';
import { WayOut } from '../ways-out/way-out.tsx';

const useStyles = makeStyles({ place: { padding: '8px 16px' } });

/** What stands between the person and the work: a run that failed as a whole, or one that was cut off. */
export function RunNotices({ engagement }: { readonly engagement: Engagement }) {
  const styles = useStyles();
  const { id } = engagement.summary;
  const run = useRun(id);
  if (run.at === 'failed') {
    const isSignedOut = isProblem(run.failure, 'signed-out');
    return (
      <div className={styles.place}>
        <FailureCard
          failure={run.failure}
          actions={<WayOn engagement={engagement} failure={run.failure} purpose={run.purpose} />}
          {...(isSignedOut ? {} : { onRetry: () => void startRun(id, run.purpose) })}
        />
      </div>
    );
  }
  if (run.at === 'running') return null;
  if (engagement.issues.length > 0) {
    return (
      <div className={styles.place}>
        <AnswersAreWrong id={id} />
      </div>
    );
  }
  if (engagement.interrupted === undefined) return null;
  return (
    <div className={styles.place}>
      <Interrupted engagement={engagement} interrupted={engagement.interrupted} />
    </div>
  );
}

interface WayOnProps {
  readonly engagement: Engagement;
  readonly failure: Failure;
  readonly purpose: Purpose;
}

function WayOn({ engagement, failure, purpose }: WayOnProps) {
  if (failure.type !== 'problem') return null;
  const { problem } = failure;
  if (problem.code === 'signed-out') return <SignInButton id={engagement.summary.id} purpose={purpose} />;
  return <WayOut engagement={engagement} problem={problem} />;
}

interface Props {
  readonly engagement: Engagement;
  readonly interrupted: NonNullable<Engagement['interrupted']>;
}

function Interrupted({ engagement, interrupted: { at, purpose } }: Props) {
  const { t, moment } = useSpeech();
  const words = purpose === 'undo' ? 'checklist.interruptedUndo' : 'checklist.interruptedApply';
  return (
    <Notice
      tone="warning"
      title={t(words, { date: moment(at) })}
      actions={
        <Button appearance="primary" onClick={() => void startRun(engagement.summary.id, purpose)}>
          {t('checklist.resume')}
        </Button>
      }
    />
  );
}

/** A newer guide may ask for more than was once answered. */
function AnswersAreWrong({ id }: { readonly id: EngagementId }) {
  const { t } = useSpeech();
  return (
    <Notice
      tone="warning"
      title={t('checklist.issues')}
      actions={<Button onClick={() => go({ screen: 'answers', id })}>{t('plan.changeAnswers')}</Button>}
    />
  );
}
