import { done } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { preflightReads } from '../preflight/preflight.ts';
import { rightTenant } from '../preflight/right-tenant.ts';
import { vendorsApi } from '../preflight/vendors-api.ts';
import { assess, blockOf, refOf } from './assess.ts';
import { openBench, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { conclude } from './conclude.ts';
import { connect, connectionProblems } from './connect.ts';
import { look } from './look.ts';
import { lostProofs } from './lost-proofs.ts';
import { noteFound } from './note-found.ts';
import type { Outcome } from './outcome.ts';
import { pause } from './patience.ts';
import { recover } from './recover.ts';
import type { Session } from './session.ts';
import { shownBy } from './shown-in.ts';
import { standingsSeen } from './standings-seen.ts';
import type { Beside } from './step-states.ts';
import { Teller } from './tell.ts';
import { World } from '../resources/world.ts';

function differing(bench: Bench, refs: ReadonlySet<string> | undefined): readonly string[] {
  const view = viewOf(bench);
  return bench.desired
    .filter((spec) => refs === undefined || refs.has(refOf(spec)))
    .map((spec) => assess(spec, view))
    .filter((assessment) => assessment.sign !== 'keep' && blockOf(assessment, view) === undefined)
    .map(({ spec }) => refOf(spec));
}

/** Reads may come from a late replica: drift counts when a second look shows it too. */
async function lookTwice(bench: Bench): Promise<Result<void>> {
  const first = await look(bench, preflightReads(bench));
  if (!first.ok || differing(bench, undefined).length === 0) return first;
  await bench.session.clock.sleep(pause(0), bench.session.cancel);
  bench.world = new World();
  return look(bench, preflightReads(bench));
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
  const asked = session.guide.steps.find((each) => each.id === step);
  const shown = asked && new Set(shownBy(asked, bench.desired).map(refOf));
  const different = differing(bench, shown);
  const standings = standingsSeen(bench);
  const beside: Beside = { standings, ...(await connect(bench, undefined)) };
  const problems: Problem[] = [rightTenant, vendorsApi]
    .flatMap((each) => each.judge(bench))
    .map((finding) => finding.problem);
  const lost = [...different, ...lostProofs(bench, beside)];
  if (lost.length > 0) problems.push({ code: 'drift', resources: lost });
  if (bench.keychainProblem !== undefined) problems.push(bench.keychainProblem);
  problems.push(...connectionProblems(beside));
  const steps = new Teller(bench, 'check').tell(beside);
  return done(await conclude(bench, { standings, steps, problems }));
}
