import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { Problem } from '../../../contract/problem.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { Candidates } from './candidates.tsx';
import { candidatesOf } from './candidates-of.ts';
import { toAzureSignIn } from './to-sign-in.ts';

const ANSWERS_HELP: readonly Problem['code'][] = [
  'policy-shortens-secret',
  'answers-invalid',
  'permission-unknown',
  'api-unknown',
  'api-disabled',
  'api-is-own',
  'azure-subscription-unusable',
  'twins-instance-unusable',
  'workspace-closed',
];

/** Who sees no subscription at all needs another account, not another answer. */
const doAnswersHelp = (problem: Problem): boolean =>
  ANSWERS_HELP.includes(problem.code) && !('reason' in problem && problem.reason === 'none');

interface Props {
  readonly engagement: Engagement;
  readonly problem: Problem;
  readonly step?: string;
}

/** The button that leads out of a problem, where the window knows one. */
export function WayOut({ engagement, problem, step }: Props) {
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const candidates = candidatesOf(problem);
  if (candidates.length > 0) return <Candidates engagement={engagement} candidates={candidates} />;
  if (problem.code === 'name-taken') return <NameTaken id={id} problem={problem} />;
  if (problem.code === 'signed-out-of-azure') {
    return (
      <Button onClick={() => toAzureSignIn(id, step)}>
        {t(step === undefined ? 'signIn.titleAzure' : 'steps.somebodyAzure')}
      </Button>
    );
  }
  if (!doAnswersHelp(problem)) return null;
  return <Button onClick={() => go({ screen: 'answers', id })}>{t('plan.changeAnswers')}</Button>;
}

interface NameTakenProps {
  readonly id: Engagement['summary']['id'];
  readonly problem: Extract<Problem, { code: 'name-taken' }>;
}

function NameTaken({ id, problem }: NameTakenProps) {
  const { t } = useSpeech();
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button onClick={() => ask(true)}>{t('plan.adopt')}</Button>
      <Button onClick={() => go({ screen: 'answers', id })}>{t('plan.changeName')}</Button>
      {isAsking && <AdoptDialog id={id} problem={problem} onClose={() => ask(false)} />}
    </>
  );
}
