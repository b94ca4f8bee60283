import type { ResourceSpec } from '../guides/guide.ts';
import { assess } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { lastWordOn } from './last-word.ts';
import { idsSeen } from './wave.ts';

const named: readonly ResourceSpec['kind'][] = [
  'application',
  'service-principal',
  'client-secret',
  'client-certificate',
  'azure-role-assignment',
];

/** Its ids are shown in steps, or save a round trip. */
function isNoted(spec: ResourceSpec): boolean {
  if (spec.kind === 'resource-service-principal') return spec.vendors === true;
  if (spec.kind === 'app-role-assignment') return spec.matching !== undefined;
  return named.includes(spec.kind);
}

/** The journal's last word on this resource has the same id. */
function isTold(bench: Bench, spec: ResourceSpec, id: string | undefined): boolean {
  const last = lastWordOn(bench.session.journal.entries(), spec);
  return last !== undefined && (last.ids['keyId'] ?? last.ids['id']) === id;
}

/**
 * Notes the ids of things that were there already, so that the checklist can show them and the next look needs one
 * wave. `adopted`: known, and not ours to undo.
 */
export async function noteFound(bench: Bench): Promise<void> {
  const { session } = bench;
  const view = viewOf(bench);
  for (const spec of bench.desired.filter((each) => isNoted(each) && assess(each, view).sign === 'keep')) {
    const ids = idsSeen(bench, spec) ?? {};
    if (isTold(bench, spec, ids['keyId'] ?? ids['id'])) continue;
    bench.writes += 1;
    await session.journal.append({
      at: new Date(session.clock.now()).toISOString(),
      run: session.run,
      type: 'outcome',
      write: bench.writes,
      resource: { kind: spec.kind, key: spec.key },
      operation: 'create',
      result: 'adopted',
      by: session.account,
      ids,
    });
  }
}
