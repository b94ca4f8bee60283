import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { ConnectionSpec } from '../guides/guide.ts';
import { connectionsFor } from '../guides/select.ts';
import type { AppAudience, AppClaims, AppCredential } from '../ports.ts';
import { appRoleIn } from '../resources/app-roles.ts';
import type { View } from '../resources/kind.ts';
import { kindOf } from '../resources/kinds.ts';
import { resourceAppId, wanted } from '../resources/linked.ts';
import { assess } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { knownOf } from './known.ts';
import { patience, pause } from './patience.ts';

/** A token the app got, and what it carries. Never the token itself. */
export interface Connection {
  readonly audience: string;
  readonly roles: readonly string[];
}

export interface Expected {
  /** Key of the API. */
  readonly resource: string;
  readonly audience: AppAudience;
  readonly roles: readonly string[];
  readonly proof: ConnectionSpec['proof'];
}

function audienceOf(view: View, { audience, resource }: ConnectionSpec): AppAudience {
  return audience === 'resource' ? { api: resourceAppId(view, resource) ?? '' } : audience;
}

/** Values of the roles that a token for the API must carry: the role's own, where the guide has another name for it. */
function rolesOf(view: View, resource: string): readonly string[] {
  return wanted(view, 'app-role-assignment')
    .filter((spec) => spec.resource === resource)
    .map((spec) => appRoleIn(view, spec)?.value ?? spec.value);
}

/** Rights in Azure and in Exchange do not stand in tokens: what they are worth, proofs tell. */
function isLacking(bench: Bench, view: View): boolean {
  return bench.desired
    .filter(({ kind }) => (kindOf(kind).service ?? 'graph') === 'graph')
    .some((spec) => assess(spec, view).sign !== 'keep');
}

/** What each token must carry; undefined while a permission it needs is not granted: there is nothing to prove yet. */
export function expectations(bench: Bench): readonly Expected[] | undefined {
  const view = viewOf(bench);
  if (isLacking(bench, view)) return undefined;
  return connectionsFor(bench.session.guide, bench.session.answers)
    .map((connection): Expected => ({
      resource: connection.resource,
      audience: audienceOf(view, connection),
      roles: rolesOf(view, connection.resource),
      proof: connection.proof,
    }))
    .filter(({ roles, proof }) => roles.length > 0 || proof !== undefined);
}

function mismatch(
  bench: Bench,
  wants: Expected,
  got: AppClaims & { expectedAudience: string; alsoExpected: readonly string[] },
): Problem | undefined {
  const clientId = knownOf(bench.session.journal.entries()).clientId ?? got.appid;
  const missing = wants.roles.filter((role) => !got.roles.includes(role));
  const audience = got.expectedAudience;
  const isAlso = got.alsoExpected.some((each) => each.toLowerCase() === got.aud.toLowerCase());
  const rows = [
    { claim: 'aud', expected: audience, actual: isAlso ? audience : got.aud },
    { claim: 'tid', expected: bench.session.tenant.id, actual: got.tid },
    { claim: 'appid', expected: clientId, actual: got.appid },
    { claim: 'roles', expected: '', actual: missing.join(', ') },
  ] as const;
  const wrong = rows.find((row) => row.expected.toLowerCase() !== row.actual.toLowerCase());
  if (wrong === undefined) return undefined;
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

async function once(bench: Bench, wants: Expected, app: AppCredential): Promise<Result<Connection>> {
  const claims = await bench.session.appSignIn.claims({ ...app, audience: wants.audience });
  if (!claims.ok) return claims;
  const problem = mismatch(bench, wants, claims.value);
  return problem === undefined
    ? done({ audience: claims.value.expectedAudience, roles: claims.value.roles })
    : refuse(problem);
}

/** A fresh secret or grant reaches the token service late: refusals of that sort may pass. */
export function mayPass(problem: Problem): boolean {
  if (problem.code === 'connection-check-failed') return problem.claim === 'roles';
  const late = ['AADSTS7000215', 'AADSTS700016', 'AADSTS7000229', 'AADSTS90033'];
  return problem.code === 'sign-in-refused' && late.includes(problem.serviceCode);
}

/** Told until when it is waited; undefined: one try, for checks of what was made long ago. */
export type Patient = ((until: number) => void) | undefined;

/** Signs the app in with its own secret and compares what its token carries with what the chosen features need. */
export async function connectOnce(
  bench: Bench,
  { wants, app }: { wants: Expected; app: AppCredential },
  patient: Patient,
): Promise<Result<Connection>> {
  const { clock, cancel } = bench.session;
  const deadline = clock.now() + patience.budgetMs;
  for (let attempt = 0; ; attempt += 1) {
    const got = await once(bench, wants, app);
    const until = clock.now() + pause(attempt);
    if (got.ok || patient === undefined || !mayPass(got.problem) || until > deadline) return got;
    patient(until);
    await clock.sleep(until - clock.now(), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
}
