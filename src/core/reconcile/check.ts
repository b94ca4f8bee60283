import { done } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { preflightReads } from '../preflight/preflight.ts';
import { rightTenant } from '../preflight/right-tenant.ts';
import { assess, refOf } from './assess.ts';
import { openBench, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { conclude } from './conclude.ts';
import { checkConnections } from './connection.ts';
import { look } from './look.ts';
import { noteFound } from './note-found.ts';
import type { Outcome } from './outcome.ts';
import { pause } from './patience.ts';
import { recover } from './recover.ts';
import type { Session } from './session.ts';
import { standingsSeen } from './standings-seen.ts';
import type { Standings } from './standing.ts';
import type { Beside } from './step-states.ts';
import { Teller } from './tell.ts';
import { World } from '../resources/world.ts';

function differing(bench: Bench, refs: ReadonlySet<string> | undefined): readonly string[] {
  const view = viewOf(bench);
  return bench.desired
    .filter((spec) => refs === undefined || refs.has(refOf(spec)))
    .filter((spec) => assess(spec, view).sign !== 'keep')
    .map(refOf);
}

/** Reads may come from a late replica: drift counts when a second look shows it too. */
async function lookTwice(bench: Bench): Promise<Result<void>> {
  const first = await look(bench, preflightReads(bench));
  if (!first.ok || differing(bench, undefined).length === 0) return first;
  await bench.session.clock.sleep(pause(0), bench.session.cancel);
  bench.world = new World();
  return look(bench, preflightReads(bench));
}

async function connect(bench: Bench, standings: Standings): Promise<Beside> {
  const connected = await checkConnections(bench, undefined);
  if (!connected.ok) return { standings, connection: { problem: connected.problem } };
  return connected.value === undefined
    ? { standings }
    : { standings, connection: { tokens: connected.value } };
}

/**
 * Says whether all that can be observed is as wanted; writes nothing to the tenant.
 * Differences come as a `drift` problem that names them.
 * @param step only what this step shows
 */
export async function check(session: Session, step?: string): Promise<Result<Outcome>> {
  const bench = openBench(session);
  const looked = await lookTwice(bench);
  if (!looked.ok) return looked;
  await recover(bench);
  await noteFound(bench);
  const shown = session.guide.steps.find((each) => each.id === step)?.shows.map(refOf);
  const different = differing(bench, shown === undefined ? undefined : new Set(shown));
  const standings = standingsSeen(bench);
  const beside = await connect(bench, standings);
  const problems: Problem[] = rightTenant.judge(bench).map((finding) => finding.problem);
  if (different.length > 0) problems.push({ code: 'drift', resources: [...different] });
  if (bench.keychainProblem !== undefined) problems.push(bench.keychainProblem);
  if (beside.connection !== undefined && 'problem' in beside.connection)
    problems.push(beside.connection.problem);
  const steps = new Teller(bench, 'check').tell(beside);
  return done(await conclude(bench, { standings, steps, problems }));
}
