import type { JournalEntry } from '../journal/entry.ts';
import { assess, refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { unresolved } from './owned.ts';
import { idsSeen } from './wave.ts';

type Intent = Extract<JournalEntry, { type: 'intent' }>;

/** The thing that is there is the one that was asked for, not a namesake. */
function proves(intent: Intent, bench: Bench): Record<string, string> | undefined {
  const spec = bench.desired.find((each) => refOf(each) === refOf(intent.resource));
  if (spec === undefined || assess(spec, viewOf(bench)).sign !== 'keep') return undefined;
  const ids = idsSeen(bench, spec);
  if (ids === undefined || isNoted(bench, ids)) return undefined;
  return isAsked(intent, ids) ? ids : undefined;
}

/** A secret that the journal knows is not the one whose outcome nobody noted: two may live side by side. */
function isNoted(bench: Bench, { keyId }: Record<string, string>): boolean {
  if (keyId === undefined) return false;
  return bench.session.journal
    .entries()
    .some((entry) => entry.type === 'outcome' && entry.ids['keyId'] === keyId);
}

function isAsked(intent: Intent, { id = '', uniqueName }: Record<string, string>): boolean {
  const { resource, operation, path, marker } = intent;
  if (resource.kind === 'application' && operation === 'create') return uniqueName === marker;
  // A role that is inherited, or that somebody else assigned, is not the one that was asked for.
  return resource.kind !== 'azure-role-assignment' || path.toLowerCase().startsWith(id.toLowerCase());
}

/**
 * Notes the outcome of writes that nobody noted (the machine stopped, or no answer came) and whose effect is seen:
 * what we made is ours to undo, also when we were not told.
 * @returns the resources, by `kind/key`
 */
export async function recover(bench: Bench): Promise<ReadonlyMap<string, 'create' | 'update'>> {
  const recovered = new Map<string, 'create' | 'update'>();
  for (const intent of unresolved(bench.session.journal.entries())) {
    if (intent.operation === 'remove') continue;
    const ids = proves(intent, bench);
    if (ids === undefined) continue;
    recovered.set(refOf(intent.resource), intent.operation);
    await bench.session.journal.append({
      at: new Date(bench.session.clock.now()).toISOString(),
      run: intent.run,
      type: 'outcome',
      write: intent.write,
      resource: intent.resource,
      operation: intent.operation,
      result: 'done',
      by: bench.session.account,
      ids,
      ...(intent.undo === undefined ? {} : { undo: intent.undo }),
    });
  }
  return recovered;
}
