import { z } from 'zod';
import { objectsOf, textOf } from '../../directory/json.ts';
import type { Change } from '../../directory/writable.ts';
import { deed } from './deed.ts';
import { appField, findApplication } from './find-app.ts';

export const deleteSecret = deed({
  title: { en: 'Client secret deleted', de: 'Clientgeheimnis gelöscht' },
  schema: z.strictObject({ do: z.literal('delete-secret'), app: appField }),
  changes: ({ app }, tenant) => {
    const application = findApplication(tenant, app);
    const gone = objectsOf(application, 'passwordCredentials').map((credential): Change => ({
      kind: 'secrets',
      id: textOf(credential, 'keyId'),
      value: null,
    }));
    const value = { ...application, passwordCredentials: [] };
    return [...gone, { kind: 'applications', id: application.id, value }];
  },
});
