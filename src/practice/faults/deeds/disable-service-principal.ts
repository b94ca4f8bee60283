import { z } from 'zod';
import { deed } from './deed.ts';
import { appField, findPrincipal } from './find-app.ts';

/** "Enabled for users to sign-in" set to No. */
export const disableServicePrincipal = deed({
  title: { en: 'Enterprise application disabled', de: 'Unternehmensanwendung deaktiviert' },
  schema: z.strictObject({ do: z.literal('disable-service-principal'), app: appField }),
  changes: ({ app }, tenant) => {
    const principal = findPrincipal(tenant, app);
    return [{ kind: 'servicePrincipals', id: principal.id, value: { ...principal, accountEnabled: false } }];
  },
});
