import { AuthError } from '@azure/msal-node';
import type { Problem } from '../../../contract/problem.ts';
import { parseRefusal } from '../refusal.ts';
import { refused } from '../refused.ts';
import type { Notes } from './network.ts';

/** A known failure of MSAL as a Problem; anything else is a bug and thrown on. */
export function problemOf(error: unknown, { failure, refusal }: Notes): Problem {
  if (failure) return { code: 'network-lost', ...failure };
  // Whatever MSAL makes of it: the last thing the service said was no.
  if (refusal) return refused(refusal);
  if (!(error instanceof AuthError)) throw error;
  return refused(parseRefusal(error.errorCode, error.errorMessage));
}
