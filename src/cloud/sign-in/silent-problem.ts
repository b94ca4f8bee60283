import { InteractionRequiredAuthError } from '@azure/msal-node';
import type { Problem } from '../../contract/problem.ts';
import { problemOf } from './msal/msal-problem.ts';
import type { Notes } from './msal/network.ts';

/** OAuth's words for a refresh token that is spent, and for a person who must be asked. */
const NEEDS_A_PERSON = new Set([
  'invalid_grant',
  'interaction_required',
  'consent_required',
  'login_required',
]);

/** Why no token came without a person. */
export function silentProblem(error: unknown, notes: Notes): Problem {
  const refusedFor = notes.refusal?.error ?? '';
  const needsPerson = error instanceof InteractionRequiredAuthError || NEEDS_A_PERSON.has(refusedFor);
  return needsPerson && !notes.failure ? { code: 'signed-out' } : problemOf(error, notes);
}
