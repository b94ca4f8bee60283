import { z } from 'zod';
import { objectsOf, textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { Change } from '../../directory/writable.ts';
import { deed, type Tenant } from './deed.ts';
import { appField, findPrincipal } from './find-app.ts';

/** Takes back application permissions and delegated grants, or one permission by its value. */
export const removeConsent = deed({
  title: { en: 'Consent removed', de: 'Zustimmung entfernt' },
  schema: z.strictObject({
    do: z.literal('remove-consent'),
    app: appField,
    permission: z.string().min(1).optional(),
  }),
  changes: ({ app, permission }, tenant) => {
    const { id } = findPrincipal(tenant, app);
    return [...assignments(tenant, id, permission), ...grants(tenant, id, permission)];
  },
});

function assignments(tenant: Tenant, principalId: string, permission: string | undefined): Change[] {
  return tenant.directory
    .rows('appRoleAssignments')
    .where('principalId', principalId)
    .filter((row) => permission === undefined || valueOf(tenant, row) === permission)
    .map(({ id }) => ({ kind: 'appRoleAssignments', id, value: null }));
}

function valueOf({ directory }: Tenant, assignment: GraphObject): string {
  const resource = directory.rows('servicePrincipals').get(textOf(assignment, 'resourceId'));
  const role = objectsOf(resource, 'appRoles').find(({ id }) => id === assignment['appRoleId']);
  return textOf(role, 'value');
}

function grants(tenant: Tenant, clientId: string, permission: string | undefined): Change[] {
  return tenant.directory
    .rows('oauth2PermissionGrants')
    .where('clientId', clientId)
    .flatMap((row): Change[] => {
      const kept = textOf(row, 'scope')
        .split(' ')
        .filter((scope) => permission !== undefined && scope !== permission);
      const value = kept.length === 0 ? null : { ...row, scope: kept.join(' ') };
      return [{ kind: 'oauth2PermissionGrants', id: row.id, value }];
    });
}
