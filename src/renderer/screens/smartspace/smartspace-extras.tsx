import { Button } from '@fluentui/react-components';
import type { Step } from '../../../contract/checklist.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { SampleButton } from '../keep/sample-button.tsx';
import { TestMessage } from './test-message.tsx';

/** What the last step of the Smartspace guide offers beyond other steps. */
export function SmartspaceExtras({
  engagement,
  step,
}: {
  readonly engagement: Engagement;
  readonly step: Step;
}) {
  if (engagement.summary.guide !== 'smartspace' || step.part !== 'use') return null;
  if (step.id !== 'test-message') return null;
  return (
    <>
      <TestOrHint engagement={engagement} />
      <SampleButton id={engagement.summary.id} />
    </>
  );
}

/** Without the address of the API there is nowhere to send a message. */
function TestOrHint({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useSpeech();
  const { id } = engagement.summary;
  if (engagement.answers['apiUrl'] !== undefined) return <TestMessage engagement={engagement} />;
  return (
    <>
      <p>{t('smartspace.noApi')}</p>
      <div>
        <Button onClick={() => go({ screen: 'answers', id })}>{t('plan.changeAnswers')}</Button>
      </div>
    </>
  );
}
