import { z } from 'zod';
import { textOf } from '../../directory/json.ts';
import { deed } from './deed.ts';
import { appField, findApplication } from './find-app.ts';

/** New-ServicePrincipal was given the object id of the registration, which Exchange takes without a word. */
export const mistakeExchangeObjectId = deed({
  title: {
    en: 'Exchange holds the wrong object id of the app',
    de: 'Exchange hat die falsche Objekt-ID der App',
  },
  schema: z.strictObject({ do: z.literal('mistake-exchange-object-id'), app: appField }),
  changes: ({ app }, tenant) => {
    const application = findApplication(tenant, app);
    return tenant.directory
      .rows('exchangeServicePrincipals')
      .where('appId', textOf(application, 'appId'))
      .map((copy) => ({
        kind: 'exchangeServicePrincipals',
        id: copy.id,
        value: { ...copy, objectId: application.id },
      }));
  },
});
