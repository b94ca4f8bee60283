import { builtInRole, builtInRoles, type BuiltInRole } from '../azure/built-in-roles.ts';
import { demand } from './demand.ts';
import { pageOf } from './page.ts';
import { badRequest, notFound } from './refusal.ts';
import { param, type ArmCall, type ArmRoute } from './route.ts';
import { subscriptionIn } from '../azure/scope.ts';
import { versions } from './versions.ts';

const type = 'Microsoft.Authorization/roleDefinitions';

const filters: readonly (readonly [RegExp, (role: BuiltInRole, wanted: string) => boolean])[] = [
  [/^(?:atScopeAndBelow\(\))?$/i, () => true],
  [/^roleName eq '((?:[^']|'')*)'$/i, ({ roleName }, wanted) => roleName.toLowerCase() === wanted],
  [/^type eq '((?:[^']|'')*)'$/i, (_role, wanted) => wanted === 'builtinrole'],
];

export const roleDefinitionRoutes: readonly ArmRoute[] = [
  {
    method: 'GET',
    path: `{scope*}/providers/${type}`,
    versions: versions.roleDefinitions,
    handle: (call) => {
      demandRead(call);
      const chosen = builtInRoles.filter(filterIn(call.query.get('$filter')));
      return pageOf(
        call,
        chosen.map((role) => shown(role, param(call, 'scope'))),
      );
    },
  },
  {
    method: 'GET',
    path: `{scope*}/providers/${type}/{name}`,
    versions: versions.roleDefinitions,
    handle: (call) => {
      demandRead(call);
      const name = param(call, 'name');
      const role = builtInRole(name);
      if (role === undefined) throw notFound('RoleDefinitionDoesNotExist', noSuchRole(name));
      return { status: 200, body: shown(role, param(call, 'scope')) };
    },
  },
];

export function noSuchRole(name: string): string {
  return `The specified role definition with ID '${name.replaceAll('-', '').toLowerCase()}' does not exist.`;
}

/** In a subscription the id of a built-in role has the subscription before it, else nothing. */
export function roleDefinitionPath(role: string, scope: string): string {
  const subscription = subscriptionIn(scope);
  return `${subscription === undefined ? '' : `/subscriptions/${subscription}`}/providers/${type}/${role}`;
}

/** Whoever signs in may read the roles themselves; those of a scope only who may read there. */
function demandRead(call: ArmCall): void {
  const scope = param(call, 'scope');
  if (scope !== '') demand(call, { action: `${type}/read`, scope });
}

function filterIn(text: string | null): (role: BuiltInRole) => boolean {
  const filter = text?.trim() ?? '';
  for (const [form, keeps] of filters) {
    const match = form.exec(filter);
    if (match === null) continue;
    const wanted = (match[1] ?? '').replaceAll("''", "'").toLowerCase();
    return (role) => keeps(role, wanted);
  }
  throw badRequest('UnsupportedQuery', `The filter '${filter}' is not supported.`);
}

function shown({ id, roleName, description, permissions }: BuiltInRole, scope: string): object {
  return {
    properties: {
      roleName,
      type: 'BuiltInRole',
      description,
      assignableScopes: ['/'],
      permissions: [permissions],
      createdOn: '2015-02-02T21:55:09.8806423Z',
      updatedOn: '2023-11-02T00:00:00.0000000Z',
      createdBy: null,
      updatedBy: null,
    },
    id: roleDefinitionPath(id, scope),
    type,
    name: id,
  };
}
