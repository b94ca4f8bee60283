import type { DiagnosisId } from '../../contract/diagnosis-ids.ts';
import type { MailOutcome } from '../../contract/mail-test.ts';

/** These lines say by themselves what is wrong; every other one is said of addresses without a mailbox as well. */
const PLAIN: ReadonlySet<DiagnosisId> = new Set([
  'token-no-roles',
  'smtp-auth-disabled-tenant',
  'smtp-auth-disabled-mailbox',
]);

export type Refusal = Extract<MailOutcome, { state: 'refused' | 'waiting' }>;

/** The server's line leaves open whether there is a mailbox at all. */
export function isUnclear(outcome: MailOutcome): outcome is Refusal {
  if (outcome.state !== 'refused' && outcome.state !== 'waiting') return false;
  const isPlain = outcome.diagnosis !== undefined && PLAIN.has(outcome.diagnosis);
  return !isPlain && (outcome.state === 'waiting' || ['sign-in', 'inbox'].includes(outcome.stage));
}
