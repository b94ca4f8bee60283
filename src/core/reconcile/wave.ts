import type { ResourceSpec } from '../guides/guide.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Answer } from '../ports.ts';
import type { Write } from '../resources/kind.ts';
import { kindOf } from '../resources/kinds.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';

/** A write of a wave, numbered for the journal. */
export interface Sending {
  readonly spec: ResourceSpec;
  readonly write: Write;
  readonly number: number;
}

function stamp(bench: Bench): { at: string; run: string } {
  return { at: new Date(bench.session.clock.now()).toISOString(), run: bench.session.run };
}

/** Before a write: what we are about to do, on disk. */
export async function noteIntent(bench: Bench, { spec, write, number }: Sending): Promise<void> {
  await bench.session.journal.append({
    ...stamp(bench),
    type: 'intent',
    write: number,
    resource: { kind: spec.kind, key: spec.key },
    operation: write.operation,
    method: write.ask.method,
    path: write.ask.path,
    ...(write.marker === undefined ? {} : { marker: write.marker }),
    ...(write.undo === undefined ? {} : { undo: write.undo }),
  });
}

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

/** After a write: what came of it, on disk. */
export async function noteOutcome(
  bench: Bench,
  sending: Sending,
  came: { result: Outcome['result']; answer: Answer; ids?: Record<string, string> },
): Promise<void> {
  const { spec, write, number } = sending;
  await bench.session.journal.append({
    ...stamp(bench),
    type: 'outcome',
    write: number,
    resource: { kind: spec.kind, key: spec.key },
    operation: write.operation,
    result: came.result,
    by: bench.session.account,
    ids: came.ids ?? {},
    ...(came.answer.requestId === undefined ? {} : { requestId: came.answer.requestId }),
    ...(write.undo === undefined ? {} : { undo: write.undo }),
  });
}

/** Ids of a resource as it is seen now. */
export function idsSeen(bench: Bench, spec: ResourceSpec): Record<string, string> | undefined {
  const kind = kindOf(spec.kind);
  const observed = kind.observe(spec, viewOf(bench));
  return observed.is === 'there' ? kind.ids(spec, observed.seen) : undefined;
}
