import { z } from 'zod';
import { buried } from '../../graph/deleted-items/bury.ts';
import { deed } from './deed.ts';
import { appField, findApi, findPrincipal } from './find-app.ts';

/** The enterprise application of an app, or of an API. */
export const deleteServicePrincipal = deed({
  title: { en: 'Enterprise application deleted', de: 'Unternehmensanwendung gelöscht' },
  schema: z.strictObject({
    do: z.literal('delete-service-principal'),
    app: appField,
    api: z.string().min(1).optional(),
  }),
  changes: ({ app, api }, tenant) =>
    buried(
      tenant,
      'servicePrincipals',
      api === undefined ? findPrincipal(tenant, app) : findApi(tenant, api),
    ),
});
