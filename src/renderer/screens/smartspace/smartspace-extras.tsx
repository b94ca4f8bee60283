import type { Step } from '../../../contract/checklist.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { SampleClients } from './sample-clients.tsx';
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
  return (
    <>
      {step.id === 'test-message' && <TestMessage engagement={engagement} />}
      <SampleClients id={engagement.summary.id} />
    </>
  );
}
