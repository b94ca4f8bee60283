import type { EngagementId } from '../../../contract/ids.ts';
import { go } from '../../state/route.ts';
import { chooseAgain } from '../../state/sign-in.ts';

const stepOf = (step: string | undefined) => (step === undefined ? {} : { step });

/** To the sign-in as somebody else, and back to the step. */
export function toSignIn(id: EngagementId, step: string): void {
  chooseAgain(id);
  go({ screen: 'sign-in', id, purpose: 'apply', step });
}

export function toAzureSignIn(id: EngagementId, step?: string): void {
  chooseAgain(id);
  go({ screen: 'sign-in', id, purpose: 'apply', service: 'azure', ...stepOf(step) });
}
