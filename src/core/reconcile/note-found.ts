import { assess } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { knownOf } from './known.ts';
import { idsSeen } from './wave.ts';

const named = ['application', 'service-principal', 'client-secret'];

/**
 * Notes the ids of things that were there already, so that the checklist can show them and the next look needs one
 * wave. `adopted`: known, and not ours to undo.
 */
export async function noteFound(bench: Bench): Promise<void> {
  const { session } = bench;
  const view = viewOf(bench);
  for (const spec of bench.desired.filter(
    (each) => named.includes(each.kind) && assess(each, view).sign === 'keep',
  )) {
    const ids = idsSeen(bench, spec) ?? {};
    const known = knownOf(session.journal.entries());
    const told = [known.applicationObjectId, known.servicePrincipalObjectId, known.secret?.keyId];
    if (told.includes(ids['keyId'] ?? ids['id'])) continue;
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
