import { z } from 'zod';
import { objectsOf } from '../../directory/json.ts';
import { deed, NothingThere } from './deed.ts';
import { findApi } from './find-app.ts';

/** An API of this tenant offers an application permission no longer. */
export const withdrawPermission = deed({
  title: { en: 'Permission not offered by the API', de: 'Berechtigung von der API nicht angeboten' },
  schema: z.strictObject({
    do: z.literal('withdraw-permission'),
    api: z.string().min(1),
    permission: z.string().min(1),
  }),
  changes: ({ api, permission }, tenant) => {
    const principal = findApi(tenant, api);
    const roles = objectsOf(principal, 'appRoles');
    const appRoles = roles.filter((role) => role['value'] !== permission);
    if (appRoles.length === roles.length)
      throw new NothingThere({
        field: 'permission',
        message: `'${api}' has no application permission '${permission}'.`,
        fix: 'Use the value of an application permission, such as User.Read.All.',
      });
    return [{ kind: 'servicePrincipals', id: principal.id, value: { ...principal, appRoles } }];
  },
});
