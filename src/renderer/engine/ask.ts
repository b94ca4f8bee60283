import { operations, type Input, type OperationName, type Output } from '../../contract/operations.ts';
import type { Problem } from '../../contract/problem.ts';
import type { WireAnswer } from '../../contract/wire.ts';
import { engine } from './engine.ts';

/** Everything but a value that can come back: a known problem, a bug in the engine, no engine, or a foreign one. */
export type Failure =
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'bug'; readonly reference: string }
  | { readonly type: 'unreachable' }
  | { readonly type: 'garbled'; readonly operation: string };

export type Asked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** Asks the engine and checks the answer against the contract. Never rejects. */
export async function ask<Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
): Promise<Asked<Output<Name>>> {
  const answer = await callOrNothing(operation, input);
  if (answer === undefined) return { ok: false, failure: { type: 'unreachable' } };
  if (answer.type !== 'value') return { ok: false, failure: answer };
  const parsed = operations[operation].output.safeParse(answer.value);
  if (!parsed.success) return { ok: false, failure: { type: 'garbled', operation } };
  // The schema of this row made it; the compiler does not follow a generic index through safeParse.
  return { ok: true, value: parsed.data as Output<Name> };
}

async function callOrNothing(operation: string, input: unknown): Promise<WireAnswer | undefined> {
  try {
    return await engine().call(operation, input);
  } catch {
    return undefined;
  }
}

export function isProblem(failure: Failure, code: Problem['code']): boolean {
  return failure.type === 'problem' && failure.problem.code === code;
}
