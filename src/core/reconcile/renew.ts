import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { preflightReads } from '../preflight/preflight.ts';
import { rightTenant } from '../preflight/right-tenant.ts';
import { secretPolicy } from '../preflight/secret-policy.ts';
import { byEnd } from '../resources/credentials.ts';
import { applicationIn } from '../resources/linked.ts';
import { awaitUnfinished } from './await-unfinished.ts';
import { isCredential, openBench, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { look } from './look.ts';
import { noteRenewedStep } from './note-renewed-step.ts';
import { prepareCertificate } from './prepare-certificate.ts';
import { proveSecret } from './prove-secret.ts';
import { awaitRecentSecret } from './recent-secret.ts';
import { recover } from './recover.ts';
import { isSettled, settleSecrets, type Renewing } from './renewing.ts';
import { beganOf, endedOf, inProductOf, renewalOf, type RenewalState } from './renewal-state.ts';
import type { Session } from './session.ts';
import { takeAway } from './take-away.ts';
import { Teller } from './tell.ts';

export interface Wish {
  /** The person says that the new secret is in the product: the old one may go. */
  readonly isInProduct: boolean;
  /** Another one, although the last renewal ended today. */
  readonly again: boolean;
}

export interface Renewed {
  readonly state: RenewalState;
  /** The tenant's policy made the new one shorter. */
  readonly hints: readonly Problem[];
}

const A_DAY_MS = 24 * 3_600_000;

function stateOf({ session, desired }: Bench): RenewalState {
  const kind = desired.find(isCredential)?.kind ?? 'client-secret';
  return renewalOf(session.journal.entries(), kind);
}

async function say({ session }: Bench, word: ReturnType<typeof beganOf>): Promise<void> {
  const { clock, run, account, journal } = session;
  const at = new Date(clock.now()).toISOString();
  await journal.append({ at, run, type: 'confirmed', by: account, ...word });
}

async function open(session: Session): Promise<Result<Renewing>> {
  const bench = openBench(session);
  const spec = bench.desired.find(isCredential);
  if (spec === undefined) return refuse({ code: 'not-yet-run' });
  const looked = await look(bench, preflightReads(bench));
  if (!looked.ok) return looked;
  if (bench.keychainProblem !== undefined) return refuse(bench.keychainProblem);
  const [otherTenant] = rightTenant.judge(bench);
  if (otherTenant !== undefined) return refuse(otherTenant.problem);
  const teller = new Teller(bench, 'apply');
  const standings: Renewing['standings'] = new Map();
  const waiting = (until: number): void => {
    teller.tell({ standings }, { for: 'directory', until });
  };
  for (const settled of [awaitRecentSecret, awaitUnfinished]) {
    const waited = await settled(bench, waiting, spec.kind);
    if (!waited.ok) return waited;
  }
  return done({ bench, spec, standings, waiting });
}

/** Those that are there, and whose values we hold; the one that ends first comes first. */
function heldIn({ bench, spec }: Renewing): string[] {
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there') return [];
  const { passwordCredentials, keyCredentials } = application.body;
  return (spec.kind === 'client-secret' ? passwordCredentials : keyCredentials)
    .filter(({ keyId }) => bench.inKeychain.has(keyId))
    .toSorted(byEnd)
    .map(({ keyId }) => keyId);
}

/** Says in the journal which secrets are replaced, before anything is written to the tenant. */
async function begin(renewing: Renewing): Promise<Result<void>> {
  const { bench } = renewing;
  if (stateOf(bench).is === 'none') {
    const held = heldIn(renewing);
    if (held.length === 0) return refuse({ code: 'not-yet-run' });
    // Two already: the one that lives longest takes over, and no third is made.
    for (const keyId of held.length === 1 ? held : held.slice(0, -1)) await say(bench, beganOf(keyId));
  }
  for (const { keyId } of stateOf(bench).old) bench.replaced.add(keyId);
  return done(undefined);
}

/** A second secret beside the first; kept where there is one already. */
async function makeSecond(renewing: Renewing): Promise<Result<readonly Problem[]>> {
  const { bench } = renewing;
  await recover(bench);
  if (isSettled(renewing)) return done([]);
  const findings = secretPolicy.judge(bench);
  const stop = findings.find(({ stops }) => stops);
  if (stop !== undefined) return refuse(stop.problem);
  const probed = await bench.session.vault.probe();
  if (!probed.ok) return probed;
  await prepareCertificate(bench);
  const settled = await settleSecrets(renewing);
  return settled.ok ? done(findings.map(({ problem }) => problem)) : settled;
}

/** The person's word first, then the tenant: cut off in between, the next run goes on without asking again. */
async function finish(renewing: Renewing): Promise<Result<void>> {
  const { bench } = renewing;
  const { is, old, current } = stateOf(bench);
  if (is === 'overlap' && current !== undefined) await say(bench, inProductOf(current.keyId));
  const keyIds = old.map(({ keyId }) => keyId);
  const taken = await takeAway(renewing, keyIds);
  if (!taken.ok) return taken;
  for (const keyId of keyIds) await say(bench, endedOf(keyId));
  return done(undefined);
}

/** A renewal that ended a moment ago is not begun once more by somebody who did not see its end. */
function isJustDone({ session }: Bench, { is, inProductAt }: RenewalState): boolean {
  return is === 'none' && Date.parse(inProductAt ?? '') + A_DAY_MS > session.clock.now();
}

/** Why nothing is to be done, or may be. */
function standsStill(bench: Bench, { isInProduct, again }: Wish): Result<Renewed> | undefined {
  const state = stateOf(bench);
  if (isJustDone(bench, state) && !again) return done({ state, hints: [] });
  if (isInProduct && state.is !== 'overlap' && state.is !== 'in-product')
    return refuse({ code: 'renewal-not-begun' });
  return undefined;
}

/** @returns the tenant's policy, where it shortened the new secret */
async function makeAndProve(renewing: Renewing): Promise<Result<readonly Problem[]>> {
  const begun = await begin(renewing);
  if (!begun.ok) return begun;
  const made = await makeSecond(renewing);
  if (!made.ok) return made;
  const proven = await proveSecret(renewing.bench, renewing.waiting);
  if (!proven.ok) return proven;
  await noteRenewedStep(renewing);
  return made;
}

/**
 * Replaces the client secret, or the certificate, without a moment in which the product has none that works: a second one beside the first,
 * a sign-in with it, and the first one removed once the person says that the product has the second. Called again after
 * being cut off it goes on where it was. Secrets that are not ours, or whose value we do not hold, are not touched.
 */
export async function renew(session: Session, wish: Wish): Promise<Result<Renewed>> {
  const opened = await open(session);
  if (!opened.ok) return opened;
  const { bench } = opened.value;
  const still = standsStill(bench, wish);
  if (still !== undefined) return still;
  const made = await makeAndProve(opened.value);
  if (!made.ok) return made;
  if (wish.isInProduct || stateOf(bench).is === 'in-product') {
    const finished = await finish(opened.value);
    if (!finished.ok) return finished;
  }
  return done({ state: stateOf(bench), hints: made.value });
}
