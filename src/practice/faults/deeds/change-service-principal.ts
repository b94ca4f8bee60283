import { z } from 'zod';
import { merged } from '../../graph/applications/merge.ts';
import { deed } from './deed.ts';
import { appField, findApi, findPrincipal } from './find-app.ts';
import { jsonObject } from './json-object.ts';

/** Properties as Microsoft Graph names them, such as `accountEnabled: false`. */
export const changeServicePrincipal = deed({
  title: { en: 'Enterprise application changed', de: 'Unternehmensanwendung geändert' },
  schema: z.strictObject({
    do: z.literal('change-service-principal'),
    app: appField,
    api: z.string().min(1).optional(),
    properties: jsonObject,
  }),
  changes: ({ app, api, properties }, tenant) => {
    const principal = api === undefined ? findPrincipal(tenant, app) : findApi(tenant, api);
    const value = { ...merged(principal, properties), id: principal.id };
    return [{ kind: 'servicePrincipals', id: principal.id, value }];
  },
});
