import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import { preflightReads } from '../preflight/preflight.ts';
import { rightTenant } from '../preflight/right-tenant.ts';
import type { Answer } from '../ports.ts';
import { kindOf } from '../resources/kinds.ts';
import { refusalProblem } from '../resources/refusal-problem.ts';
import { verdictOf } from '../resources/refusals.ts';
import type { Verdict } from '../resources/refusals.ts';
import { World } from '../resources/world.ts';
import { refOf } from './assess.ts';
import { openBench, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { certificateName } from './certificate-name.ts';
import { conclude } from './conclude.ts';
import { look } from './look.ts';
import type { Outcome } from './outcome.ts';
import { patience, pause } from './patience.ts';
import { recover } from './recover.ts';
import type { Session } from './session.ts';
import type { Standing, Standings } from './standing.ts';
import { Teller } from './tell.ts';
import { leavesOf, undoWaves } from './undo-plan.ts';
import type { Undoing } from './undo-plan.ts';
import { noteEach } from './note-each.ts';
import { noteIntent, noteOutcome } from './wave.ts';
import type { Sending } from './wave.ts';

/** After these a removal is tried again: it can be sent twice. */
const passing: readonly Verdict[] = ['late', 'throttled', 'unknown'];

function standingAfter(sending: Sending, answer: Answer, bench: Bench): Standing | undefined {
  const verdict = verdictOf({ kind: sending.spec.kind, operation: 'remove' }, answer);
  if (verdict === 'done' || verdict === 'gone') return { is: 'removed' };
  if (passing.includes(verdict)) return undefined;
  if (verdict === 'forbidden')
    return {
      is: 'waiting',
      roles: rolesThatSuffice(kindOf(sending.spec.kind).duty(sending.spec, viewOf(bench))),
    };
  return { is: 'failed', problem: refusalProblem(sending.write.ask, answer, refOf(sending.spec)) };
}

/** The keychain's entry goes when the secret is gone. */
async function emptyKeychain(bench: Bench, { owned }: Undoing): Promise<Result<void>> {
  const { keyId, appId } = owned.ids;
  const isKept = owned.kind === 'client-secret' || owned.kind === 'client-certificate';
  if (!isKept || keyId === undefined || appId === undefined) return done(undefined);
  bench.inKeychain.delete(keyId);
  const name = { tenantId: bench.session.tenant.id, clientId: appId, keyId };
  const removed = await bench.session.vault.remove(name);
  return removed.ok && owned.kind === 'client-certificate'
    ? bench.session.vault.remove(certificateName(name))
    : removed;
}

async function note(
  bench: Bench,
  came: { undoing: Undoing; sending: Sending; answer: Answer },
  standings: Standings,
): Promise<boolean> {
  const { undoing, sending, answer } = came;
  const standing = standingAfter(sending, answer, bench);
  if (standing === undefined) {
    await noteOutcome(bench, sending, { result: 'unknown', answer });
    return false;
  }
  standings.set(refOf(undoing.owned), standing);
  if (standing.is !== 'removed') {
    await noteOutcome(bench, sending, { result: 'refused', answer });
    return true;
  }
  const emptied = await emptyKeychain(bench, undoing);
  if (!emptied.ok) standings.set(refOf(undoing.owned), { is: 'failed', problem: emptied.problem });
  await noteOutcome(bench, sending, { result: 'done', answer, ids: undoing.owned.ids });
  return true;
}

/** Sends these once. @returns those that are to be tried again */
async function sendOnce(
  bench: Bench,
  wave: readonly Undoing[],
  standings: Standings,
): Promise<Result<readonly Undoing[]>> {
  const sendings = wave.flatMap((undoing) => {
    if (undoing.undo.how !== 'write') return [];
    bench.writes += 1;
    return [{ undoing, sending: { spec: undoing.spec, write: undoing.undo.write, number: bench.writes } }];
  });
  await noteEach(
    sendings,
    ({ sending }) => sending,
    ({ sending }) => noteIntent(bench, sending),
  );
  const sent = await bench.session.wire.send(sendings.map(({ sending }) => sending.write.ask));
  if (!sent.ok) return sent;
  const again: Undoing[] = [];
  const answered = sendings.flatMap((asked, index) => {
    const answer = sent.value[index];
    return answer === undefined ? [] : [{ ...asked, answer }];
  });
  await noteEach(
    answered,
    ({ sending }) => sending,
    async (came) => {
      if (!(await note(bench, came, standings))) again.push(came.undoing);
    },
  );
  return done(again);
}

/** Sends one wave of removals, again what may pass, until the budget is used up. */
async function sendWave(bench: Bench, wave: readonly Undoing[], standings: Standings): Promise<Result<void>> {
  const { clock, cancel } = bench.session;
  const deadline = clock.now() + patience.budgetMs;
  let open = wave;
  for (let attempt = 0; ; attempt += 1) {
    const sent = await sendOnce(bench, open, standings);
    if (!sent.ok) return sent;
    open = sent.value;
    if (open.length === 0) return done(undefined);
    if (clock.now() + pause(attempt) > deadline) return refuse(lateOnes(open));
    await clock.sleep(pause(attempt), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
}

function lateOnes(open: readonly Undoing[]): Problem {
  const resources = open.map(({ owned }) => refOf(owned));
  return { code: 'directory-late', resources, waitedSeconds: patience.budgetMs / 1000 };
}

/** Things that are gone already, or go with what they belong to: noted, so that they are ours no longer. */
async function noteGone(bench: Bench, undoing: Undoing, standings: Standings): Promise<void> {
  const { owned } = undoing;
  bench.writes += 1;
  standings.set(refOf(owned), { is: 'removed' });
  const emptied = await emptyKeychain(bench, undoing);
  if (!emptied.ok) standings.set(refOf(owned), { is: 'failed', problem: emptied.problem });
  const { clock, run, account, journal } = bench.session;
  const at = new Date(clock.now()).toISOString();
  const resource = { kind: owned.kind, key: owned.key };
  const told = { operation: 'remove', result: 'done', by: account, ids: owned.ids } as const;
  await journal.append({ at, run, type: 'outcome', write: bench.writes, resource, ...told });
}

/** Of thousands of mailboxes so many are noted, sent and told before the next. */
const AT_ONCE = 100;

interface Tell {
  readonly standings: Standings;
  readonly teller: Teller;
}

async function sendInPieces(
  bench: Bench,
  wave: readonly Undoing[],
  { standings, teller }: Tell,
): Promise<Result<void>> {
  const writing = wave.filter(({ undo }) => undo.how === 'write');
  for (let from = 0; from < writing.length; from += AT_ONCE) {
    const sent = await sendWave(bench, writing.slice(from, from + AT_ONCE), standings);
    if (!sent.ok) return sent;
    teller.tell({ standings });
    if (bench.session.cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
  return done(undefined);
}

async function takeBackAll(
  bench: Bench,
  waves: readonly (readonly Undoing[])[],
  tell: Tell,
): Promise<Result<void>> {
  for (const wave of waves) {
    for (const undoing of wave)
      if (undoing.undo.how === 'nothing') await noteGone(bench, undoing, tell.standings);
    const sent = await sendInPieces(bench, wave, tell);
    if (!sent.ok) return sent;
    // What stands on something that would not go keeps it: stop before the thing underneath.
    if ([...tell.standings.values()].some((each) => each.is === 'failed' || each.is === 'waiting')) break;
  }
  return done(undefined);
}

/** What stays because somebody else has to take it back, by the roles that it takes. */
function rolesMissing(standings: Standings): Problem[] {
  const byRoles = new Map<string, { roles: string[]; resources: string[] }>();
  for (const [ref, standing] of standings) {
    if (standing.is !== 'waiting' || standing.roles.length === 0) continue;
    const roles = [...standing.roles];
    const same = byRoles.get(roles.join());
    byRoles.set(roles.join(), { roles, resources: [...(same?.resources ?? []), ref] });
  }
  return [...byRoles.values()].map((each) => ({ code: 'role-missing', ...each }));
}

/** Takes back what the journal says we made, newest first, the keychain's entry included; leaves all else. */
export async function undo(session: Session): Promise<Result<Outcome>> {
  const bench = openBench(session);
  const looked = await look(bench, preflightReads(bench));
  if (!looked.ok) return looked;
  const wrongTenant = rightTenant.judge(bench)[0];
  if (wrongTenant !== undefined) return refuse(wrongTenant.problem);
  await recover(bench);
  const standings: Standings = new Map();
  const teller = new Teller(bench, 'undo');
  const stamp = (): { at: string; run: string } => ({
    at: new Date(session.clock.now()).toISOString(),
    run: session.run,
  });
  const waves = undoWaves(bench);
  const undoings = waves.flat();
  await session.journal.append({ ...stamp(), type: 'run-began', purpose: 'undo', by: session.account });
  const taken = await takeBackAll(bench, waves, { standings, teller });
  await session.journal.append({ ...stamp(), type: 'run-ended' });
  const problems = [...(taken.ok ? [] : [taken.problem]), ...rolesMissing(standings)];
  bench.world = new World();
  const after = await look(bench);
  if (!after.ok) problems.push(after.problem);
  const steps = after.ok ? teller.tell({ standings: new Map() }) : [];
  const outcome = await conclude(bench, { standings, steps, problems });
  const ours = new Set(undoings.map(({ owned }) => refOf(owned)));
  const resources = outcome.resources.filter((each) => ours.has(refOf(each)));
  const left = new Set(
    undoings.filter(({ undo: how }) => how.how === 'leave').map(({ owned }) => refOf(owned)),
  );
  return done({
    ...outcome,
    resources: resources.map((each) => (left.has(refOf(each)) ? { ...each, action: 'kept' } : each)),
    leaves: [...leavesOf(bench, undoings)],
  });
}
