import { assess } from '../reconcile/assess.ts';
import type { Bench } from '../reconcile/bench.ts';
import { viewOf } from '../reconcile/bench.ts';
import { activeRoles } from '../resources/paths.ts';
import { adoptedFound } from './adopted-found.ts';
import { exchangeObjectId } from './exchange-object-id.ts';
import type { Check, Finding } from './finding.ts';
import { nameTaken } from './name-taken.ts';
import { permissionsExist } from './permissions-exist.ts';
import { rightTenant } from './right-tenant.ts';
import { secretPolicy } from './secret-policy.ts';
import { vendorsApi } from './vendors-api.ts';

const always: readonly Check[] = [
  rightTenant,
  adoptedFound,
  vendorsApi,
  nameTaken,
  permissionsExist,
  exchangeObjectId,
];

/** Paths that join the first look, so that preflight costs no round trip of its own. */
export function preflightReads(bench: Bench): readonly string[] {
  return [activeRoles, ...[...always, secretPolicy].flatMap((check) => check.reads(bench))];
}

function needsNewSecret(bench: Bench): boolean {
  const view = viewOf(bench);
  return view.desired.some((spec) => spec.kind === 'client-secret' && assess(spec, view).sign !== 'keep');
}

/** What is to be known before anything is written. Rules on secrets count only where one has to be made. */
export function preflight(bench: Bench): readonly Finding[] {
  const findings = always.flatMap((check) => check.judge(bench));
  if (!needsNewSecret(bench)) return findings;
  const keychain: Finding[] =
    bench.keychainProblem === undefined ? [] : [{ stops: true, problem: bench.keychainProblem }];
  return [...findings, ...secretPolicy.judge(bench), ...keychain];
}
