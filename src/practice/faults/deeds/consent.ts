import { z } from 'zod';
import { objectsOf, textOf } from '../../directory/json.ts';
import { grantId } from '../../directory/seed/consents.ts';
import { deed } from './deed.ts';
import { appField, findApi, findPrincipal } from './find-app.ts';

/** An administrator consents to delegated permissions for everybody. */
export const consent = deed({
  title: { en: 'Consent given for everybody', de: 'Zustimmung für alle erteilt' },
  schema: z.strictObject({
    do: z.literal('consent'),
    app: appField,
    api: z.string().min(1),
    /** Values, such as User.Read, or all that the API has. */
    permissions: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]),
  }),
  changes: ({ app, api, permissions }, tenant) => {
    const clientId = findPrincipal(tenant, app).id;
    const resource = findApi(tenant, api);
    const resourceId = resource.id;
    const wanted =
      permissions === 'all'
        ? objectsOf(resource, 'oauth2PermissionScopes').map((scope) => textOf(scope, 'value'))
        : permissions;
    const id = grantId(clientId, resourceId, null);
    const known = textOf(tenant.directory.rows('oauth2PermissionGrants').get(id), 'scope').split(' ');
    const scope = [...new Set([...known, ...wanted])].filter((value) => value !== '').join(' ');
    const value = { id, clientId, consentType: 'AllPrincipals', principalId: null, resourceId, scope };
    return [{ kind: 'oauth2PermissionGrants', id, value }];
  },
});
