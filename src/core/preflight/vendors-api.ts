import type { Problem } from '../../contract/problem.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { viewOf } from '../reconcile/bench.ts';
import { admitsApplications, appRoleIn, rolesMeant } from '../resources/app-roles.ts';
import type { ServicePrincipal } from '../resources/graph-shapes.ts';
import type { View } from '../resources/kind.ts';
import { applicationIn, resourceIn, resourcesIn, wanted } from '../resources/linked.ts';
import type { Check } from './finding.ts';

type Api = Extract<ResourceSpec, { kind: 'resource-service-principal' }>;

function ownId(view: View): string | undefined {
  const found = applicationIn(view);
  return found.is === 'there' ? found.body.appId : view.hints.clientId;
}

function candidateOf({ appId, id, displayName, accountEnabled }: ServicePrincipal) {
  const state: 'enabled' | 'disabled' = accountEnabled === false ? 'disabled' : 'enabled';
  return { clientId: appId, objectId: id, displayName: displayName ?? '', state };
}

type Candidate = ReturnType<typeof candidateOf>;

const isOwn = (view: View, { appId }: Api): boolean =>
  appId !== undefined && appId.toLowerCase() === ownId(view);

/** Undefined while nobody could look. */
function candidatesIn(view: View, spec: Api): readonly Candidate[] | undefined {
  const found = resourcesIn(view, spec);
  if (found.is === 'absent') return [];
  return found.is === 'there' ? found.body.map(candidateOf) : undefined;
}

function problemWith(view: View, spec: Api): Problem | undefined {
  const api = spec.displayName;
  const sought = spec.appId ?? spec.named ?? api;
  if (isOwn(view, spec)) return { code: 'api-is-own', api, clientId: sought };
  const candidates = candidatesIn(view, spec);
  if (candidates === undefined) return undefined;
  const [only, ...more] = candidates;
  if (only === undefined) return { code: 'api-unknown', api, sought };
  if (more.length > 0) return { code: 'api-ambiguous', api, name: sought, candidates: [...candidates] };
  return disabledProblem(api, only) ?? roleProblem(view, spec);
}

function disabledProblem(api: string, one: Candidate): Problem | undefined {
  const { clientId, displayName, state } = one;
  return state === 'disabled' ? { code: 'api-disabled', api, clientId, displayName } : undefined;
}

/** The role that shall be assigned is one, and is for applications. */
function roleProblem(view: View, spec: Api): Problem | undefined {
  const api = resourceIn(view, spec.key);
  const role = wanted(view, 'app-role-assignment').find(({ resource }) => resource === spec.key);
  if (role === undefined || api.is !== 'there' || appRoleIn(view, role) !== undefined) return undefined;
  const { appRoles, displayName } = api.body;
  const meant = rolesMeant(role, appRoles);
  const reason = meant.some(admitsApplications)
    ? 'several'
    : meant.length > 0
      ? 'not-for-applications'
      : 'absent';
  const offered = appRoles
    .filter(admitsApplications)
    .map(({ displayName: name, value }) =>
      name === value ? (name ?? '') : `${name ?? ''} (${value ?? ''})`,
    );
  return {
    code: 'api-role-unusable',
    reason,
    api: displayName ?? spec.displayName,
    role: role.value,
    offered,
  };
}

/**
 * A vendor's API is in the tenant, is the only one of its name, is switched on, is not our own app, and offers the
 * role. It is chosen by a person where names do not tell, and never created.
 */
export const vendorsApi: Check = {
  reads: () => [],
  judge(bench) {
    const view = viewOf(bench);
    return wanted(view, 'resource-service-principal')
      .filter(({ vendors }) => vendors === true)
      .map((spec) => problemWith(view, spec))
      .filter((problem) => problem !== undefined)
      .map((problem) => ({ stops: true, problem }));
  },
};
