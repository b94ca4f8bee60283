import { z } from 'zod';
import { objectsOf } from '../../directory/json.ts';
import { deed } from './deed.ts';
import { appField, findApplication } from './find-app.ts';

const DAY_MS = 86_400_000;

/** Every secret of the application has ended a day ago. */
export const expireSecret = deed({
  title: { en: 'Client secret expired', de: 'Clientgeheimnis abgelaufen' },
  schema: z.strictObject({ do: z.literal('expire-secret'), app: appField }),
  changes: ({ app }, tenant) => {
    const application = findApplication(tenant, app);
    const endDateTime = new Date(tenant.now - DAY_MS).toISOString();
    const passwordCredentials = objectsOf(application, 'passwordCredentials').map((credential) => ({
      ...credential,
      endDateTime,
    }));
    return [{ kind: 'applications', id: application.id, value: { ...application, passwordCredentials } }];
  },
});
