import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { kindOf } from '../resources/kinds.ts';
import { assess, refOf } from './assess.ts';
import type { Assessment } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { look } from './look.ts';
import { patience, pause } from './patience.ts';
import type { Standings } from './standing.ts';

/** The next look reads all again but others' things, which we do not change. */
function forgetOurs(bench: Bench): void {
  const view = viewOf(bench);
  const apis = bench.desired
    .filter((spec) => spec.kind === 'resource-service-principal')
    .flatMap((spec) => kindOf(spec.kind).reads(spec, view));
  const settled = bench.desired.flatMap((spec) => kindOf(spec.kind).settled?.(spec, view) ?? []);
  const ours = bench.desired
    .flatMap((spec) => kindOf(spec.kind).reads(spec, view))
    .filter((path) => !apis.includes(path) && !settled.includes(path));
  for (const path of ours) bench.world.forget(path);
}

function differing(bench: Bench, standings: Standings): readonly Assessment[] {
  const view = viewOf(bench);
  return bench.desired
    .filter((spec) => ['kept', 'created', 'updated'].includes(standings.get(refOf(spec))?.is ?? ''))
    .map((spec) => assess(spec, view))
    .filter(({ sign }) => sign !== 'keep');
}

/**
 * Looks again until the directory shows what was written. A difference right after a write is a late replica, not
 * drift; nothing is written here.
 * @returns `again`: a secret without a value came to light and has to go
 */
export async function verify(
  bench: Bench,
  standings: Standings,
  waiting: (until: number) => void,
): Promise<Result<'agrees' | 'again'>> {
  const { clock, cancel } = bench.session;
  const startedAt = clock.now();
  for (let attempt = 0; ; attempt += 1) {
    forgetOurs(bench);
    const looked = await look(bench);
    if (!looked.ok) return looked;
    const different = differing(bench, standings);
    if (different.length === 0) return done('agrees');
    if (different.every(({ write }) => write?.operation === 'remove')) return done('again');
    const until = clock.now() + pause(attempt);
    if (until - startedAt > patience.budgetMs) {
      const waitedSeconds = Math.round((clock.now() - startedAt) / 1000);
      return refuse({
        code: 'directory-late',
        resources: different.map(({ spec }) => refOf(spec)),
        waitedSeconds,
      });
    }
    waiting(until);
    await clock.sleep(until - clock.now(), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
}
