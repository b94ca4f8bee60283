import type { Problem } from '../../contract/problem.ts';
import { problemOf } from './msal/msal-problem.ts';
import type { Notes } from './msal/network.ts';
import { PageLost, PageRefused } from './practice/fill-login-page.ts';
import { Unavailable } from './practice/practice-account.ts';
import { refused } from './refused.ts';

interface Circumstances {
  readonly method: string;
  readonly notes: Notes;
  readonly why: 'cancelled' | 'timed-out' | undefined;
  readonly minutes: number;
}

/** A person who turned back, and a code that nobody typed in time: OAuth's words, and Microsoft's for "Cancel". */
const ENDED = new Map<string, 'cancelled' | 'timed-out'>([
  ['access_denied', 'cancelled'],
  ['authorization_declined', 'cancelled'],
  ['AADSTS65004', 'cancelled'],
  ['expired_token', 'timed-out'],
  ['device_code_expired', 'timed-out'],
]);

/** access_denied comes with refusals too: those carry a code of their own. */
function endedBy(problem: Problem, notes: Notes): 'cancelled' | 'timed-out' | undefined {
  if (problem.code !== 'sign-in-refused') return undefined;
  const { error } = notes.refusal ?? {};
  const word = error === 'authorization_declined' || error === 'expired_token' ? error : problem.serviceCode;
  return ENDED.get(word);
}

const ended = (why: 'cancelled' | 'timed-out', minutes: number): Problem =>
  why === 'cancelled' ? { code: 'sign-in-cancelled' } : { code: 'sign-in-timed-out', minutes };

/** Why an interactive sign-in came to nothing. */
export function signInProblem(error: unknown, { method, notes, why, minutes }: Circumstances): Problem {
  if (why) return ended(why, minutes);
  if (error instanceof Unavailable) return { code: 'sign-in-unavailable', method, reason: error.message };
  if (error instanceof PageRefused) return refused(error.refusal);
  if (error instanceof PageLost) return { code: 'network-lost', ...error.failure };
  const problem = problemOf(error, notes);
  const end = endedBy(problem, notes);
  return end ? ended(end, minutes) : problem;
}
