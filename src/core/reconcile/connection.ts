import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { countsFor } from '../guides/select.ts';
import type { AppClaims } from '../ports.ts';
import { applicationIn, wanted } from '../resources/linked.ts';
import { assess } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { knownOf } from './known.ts';
import { patience, pause } from './patience.ts';

type Audience = 'graph' | 'exchange' | 'digitalTwins';

/** A token the app got, and what it carries. Never the token itself. */
export interface Connection {
  readonly audience: string;
  readonly roles: readonly string[];
}

interface Expected {
  readonly audience: Audience;
  readonly roles: readonly string[];
}

/** What each token must carry; undefined while a permission it needs is not granted: there is nothing to prove yet. */
function expectations(bench: Bench): readonly Expected[] | undefined {
  const view = viewOf(bench);
  const { guide, answers } = bench.session;
  const counts = countsFor(guide, answers);
  const assignments = wanted(view, 'app-role-assignment');
  if (bench.desired.some((spec) => assess(spec, view).sign !== 'keep')) return undefined;
  return guide.connections
    .filter((connection) => counts(connection.for))
    .map(({ audience, resource }) => ({
      audience,
      roles: assignments.filter((spec) => spec.resource === resource).map((spec) => spec.value),
    }))
    .filter(({ roles }) => roles.length > 0);
}

function mismatch(
  bench: Bench,
  wants: Expected,
  got: AppClaims & { expectedAudience: string },
): Problem | undefined {
  const clientId = knownOf(bench.session.journal.entries()).clientId ?? got.appid;
  const missing = wants.roles.filter((role) => !got.roles.includes(role));
  const rows = [
    { claim: 'aud', expected: got.expectedAudience, actual: got.aud },
    { claim: 'tid', expected: bench.session.tenant.id, actual: got.tid },
    { claim: 'appid', expected: clientId, actual: got.appid },
    { claim: 'roles', expected: '', actual: missing.join(', ') },
  ] as const;
  const wrong = rows.find((row) => row.expected.toLowerCase() !== row.actual.toLowerCase());
  if (wrong === undefined) return undefined;
  const audience = got.expectedAudience;
  return wrong.claim === 'roles'
    ? {
        code: 'connection-check-failed',
        audience,
        claim: 'roles',
        expected: wants.roles.join(', '),
        actual: got.roles.join(', '),
      }
    : { code: 'connection-check-failed', audience, ...wrong };
}

async function once(
  bench: Bench,
  wants: Expected,
  app: { clientId: string; secret: string },
): Promise<Result<Connection>> {
  const claims = await bench.session.appSignIn.claims({ ...app, audience: wants.audience });
  if (!claims.ok) return claims;
  const problem = mismatch(bench, wants, claims.value);
  return problem === undefined
    ? done({ audience: claims.value.expectedAudience, roles: claims.value.roles })
    : refuse(problem);
}

/** A fresh secret or grant reaches the token service late: refusals of that sort may pass. */
function mayPass(problem: Problem): boolean {
  if (problem.code === 'connection-check-failed') return problem.claim === 'roles';
  const late = ['AADSTS7000215', 'AADSTS700016', 'AADSTS7000229', 'AADSTS90033'];
  return problem.code === 'sign-in-refused' && late.includes(problem.serviceCode);
}

async function untilItHolds(
  bench: Bench,
  ask: () => Promise<Result<Connection>>,
  patient: Patient,
): Promise<Result<Connection>> {
  const { clock, cancel } = bench.session;
  const deadline = clock.now() + patience.budgetMs;
  for (let attempt = 0; ; attempt += 1) {
    const got = await ask();
    const until = clock.now() + pause(attempt);
    if (got.ok || patient === undefined || !mayPass(got.problem) || until > deadline) return got;
    patient(until);
    await clock.sleep(until - clock.now(), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
}

type Patient = ((until: number) => void) | undefined;

/**
 * Signs the app in with its own secret and compares what its tokens carry with what the chosen features need.
 * @param patient told until when it waits; undefined: one try, for checks of what was made long ago
 * @returns undefined while something it needs is not there
 */
export async function checkConnections(
  bench: Bench,
  patient: Patient,
): Promise<Result<readonly Connection[] | undefined>> {
  const expected = expectations(bench);
  const application = applicationIn(viewOf(bench));
  if (expected === undefined || application.is !== 'there') return done(undefined);
  const { appId: clientId, passwordCredentials } = application.body;
  const held = passwordCredentials
    .filter((each) => bench.inKeychain.has(each.keyId))
    .toSorted((one, other) => (other.endDateTime ?? '').localeCompare(one.endDateTime ?? ''))[0];
  if (held === undefined) return done(undefined);
  const secret = await bench.session.vault.get({
    tenantId: bench.session.tenant.id,
    clientId,
    keyId: held.keyId,
  });
  if (!secret.ok) return secret;
  if (secret.value === undefined) return done(undefined);
  const app = { clientId, secret: secret.value };
  const connections: Connection[] = [];
  for (const wants of expected) {
    const got = await untilItHolds(bench, () => once(bench, wants, app), patient);
    if (!got.ok) return got;
    connections.push(got.value);
  }
  return done(connections);
}
