import { done } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { Finding } from '../preflight/finding.ts';
import { preflight, preflightReads } from '../preflight/preflight.ts';
import { kindOf } from '../resources/kinds.ts';
import { assess, refOf } from './assess.ts';
import { isCredential, openBench, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { conclude } from './conclude.ts';
import { connect, connectionProblems } from './connect.ts';
import { look } from './look.ts';
import { noteFound } from './note-found.ts';
import type { Outcome } from './outcome.ts';
import { prepareCertificate } from './prepare-certificate.ts';
import { awaitRecentSecret } from './recent-secret.ts';
import { recover } from './recover.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import type { Settling } from './settling.ts';
import { shownBy } from './shown-in.ts';
import type { Standings } from './standing.ts';
import { standingsSeen } from './standings-seen.ts';
import type { Beside } from './step-states.ts';
import { Teller } from './tell.ts';
import { verify } from './verify.ts';

/** What a step shows, and all that it stands on; undefined: everything. */
function refsOf(bench: Bench, step: string | undefined): ReadonlySet<string> | undefined {
  if (step === undefined) return undefined;
  const asked = bench.session.guide.steps.find((each) => each.id === step);
  const shown = asked === undefined ? [] : shownBy(asked, bench.desired);
  const apis = bench.desired.filter((spec) => spec.kind === 'resource-service-principal');
  const direct = shown.map(refOf);
  const needsPrincipal = shown.some(({ kind }) => kind !== 'application' && !isCredential({ kind }));
  const inExchange = shown.some(({ kind }) => kindOf(kind).service === 'exchange');
  const base = bench.desired.filter(
    (spec) =>
      spec.kind === 'application' ||
      (needsPrincipal && spec.kind === 'service-principal') ||
      (inExchange && spec.kind === 'exchange-service-principal'),
  );
  return new Set([...direct, ...[...apis, ...base].map(refOf)]);
}

function nothingToDo(bench: Bench): boolean {
  const view = viewOf(bench);
  return bench.desired.every((spec) => assess(spec, view).sign === 'keep');
}

async function keychainFor(bench: Bench): Promise<Problem | undefined> {
  const view = viewOf(bench);
  const needed = bench.desired.some((spec) => isCredential(spec) && assess(spec, view).sign !== 'keep');
  if (!needed) return undefined;
  const probed = await bench.session.vault.probe();
  return probed.ok ? undefined : probed.problem;
}

async function write(settling: Settling, teller: Teller): Promise<Result<void>> {
  const { bench, standings } = settling;
  const waiting = (until: number): void => {
    teller.tell({ standings }, { for: 'directory', until });
  };
  await prepareCertificate(bench);
  const recent = await awaitRecentSecret(bench, waiting);
  if (!recent.ok) return recent;
  for (;;) {
    const settled = await settle(settling);
    if (!settled.ok) return settled;
    const wrote = [...standings.values()].some((each) => each.is === 'created' || each.is === 'updated');
    if (!wrote) return done(undefined);
    const verified = await verify(bench, standings, waiting);
    if (!verified.ok) return verified;
    if (verified.value === 'agrees') return done(undefined);
  }
}

async function connectPatiently(bench: Bench, standings: Standings, teller: Teller): Promise<Beside> {
  const fresh = [...standings.values()].some((each) => each.is === 'created' || each.is === 'updated');
  const patient = (until: number): void => {
    teller.tell({ standings }, { for: 'token', until });
  };
  return { standings, ...(await connect(bench, fresh ? patient : undefined)) };
}

/** What forbids to write anything now. */
async function hindrances(bench: Bench, findings: readonly Finding[]): Promise<readonly Problem[]> {
  const stops = findings
    .filter((finding) => finding.stops && !nothingToDo(bench))
    .map((finding) => finding.problem);
  const keychain = stops.length === 0 ? await keychainFor(bench) : undefined;
  return keychain === undefined ? stops : [...stops, keychain];
}

async function run(
  bench: Bench,
  step: string | undefined,
  teller: Teller,
): Promise<{ standings: Standings; beside: Beside; problems: Problem[] }> {
  const standings: Standings = new Map();
  const tell: Settling['tell'] = (delay) => teller.tell({ standings }, delay);
  const written = await write(
    { bench, standings, delays: new Map(), only: refsOf(bench, step), tell },
    teller,
  );
  await noteFound(bench);
  if (!written.ok) return { standings, beside: { standings }, problems: [written.problem] };
  const beside = await connectPatiently(bench, standings, teller);
  return { standings, beside, problems: connectionProblems(beside) };
}

/**
 * Brings the tenant to what the guide wants and proves it. Run again it keeps everything. Cut off at any point it
 * can be run again: the journal and a look tell what is there.
 * @param step only what this step shows, and what that stands on
 */
export async function apply(session: Session, step?: string): Promise<Result<Outcome>> {
  const bench = openBench(session);
  const looked = await look(bench, preflightReads(bench));
  if (!looked.ok) return looked;
  await recover(bench);
  const teller = new Teller(bench, 'apply');
  const findings = preflight(bench);
  const stops = await hindrances(bench, findings);
  if (stops.length > 0) {
    const standings = standingsSeen(bench);
    return done(await conclude(bench, { standings, steps: teller.tell({ standings }), problems: stops }));
  }
  const stamp = (): { at: string; run: string } => ({
    at: new Date(session.clock.now()).toISOString(),
    run: session.run,
  });
  await session.journal.append({ ...stamp(), type: 'run-began', purpose: 'apply', by: session.account });
  const { standings, beside, problems } = await run(bench, step, teller);
  await session.journal.append({ ...stamp(), type: 'run-ended' });
  const hints = findings.filter((finding) => !finding.stops).map((finding) => finding.problem);
  return done(
    await conclude(bench, { standings, steps: teller.tell(beside), problems: [...hints, ...problems] }),
  );
}
