import { z } from 'zod';
import { exchangeProblems } from './problems/exchange.ts';
import { fileProblems } from './problems/files.ts';
import { handOverProblems } from './problems/hand-over.ts';
import { requestProblems } from './problems/request.ts';
import { serviceProblems } from './problems/services.ts';
import { signInProblems } from './problems/sign-in.ts';
import { tenantProblems } from './problems/tenant.ts';

/**
 * Everything that can go wrong and is known. Closed: a new kind is a row in `problems/` and a sentence in `words/problems`,
 * and the compiler asks for the second. Bugs are not in it; they throw.
 */
export const problem = z.discriminatedUnion('code', [
  ...requestProblems,
  ...fileProblems,
  ...signInProblems,
  ...tenantProblems,
  ...serviceProblems,
  ...exchangeProblems,
  ...handOverProblems,
]);

export type Problem = z.infer<typeof problem>;
export type ProblemCode = Problem['code'];

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse<Value = never>(problem: Problem): Result<Value> {
  return { ok: false, problem };
}
