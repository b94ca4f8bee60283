import type { Problem } from '../../contract/problem.ts';
import type { Answer } from '../../core/ports.ts';

/** Instead of an answer, where nobody is signed in to that service. */
export const unsent = (problem: Problem): Answer => ({
  status: 401,
  body: undefined,
  at: new Date().toISOString(),
  unsent: problem,
});
