import { z } from 'zod';
import { objectsOf, textOf } from '../../directory/json.ts';
import { deed } from './deed.ts';
import { appField, findApi, findApplication } from './find-app.ts';

/** One API's permissions are gone from the registration's list; consents stay as they are. */
export const unlistPermissions = deed({
  title: { en: 'Permissions of an API not listed', de: 'Berechtigungen einer API nicht eingetragen' },
  schema: z.strictObject({ do: z.literal('unlist-permissions'), app: appField, api: z.string().min(1) }),
  changes: ({ app, api }, tenant) => {
    const application = findApplication(tenant, app);
    const resourceAppId = textOf(findApi(tenant, api), 'appId');
    const requiredResourceAccess = objectsOf(application, 'requiredResourceAccess').filter(
      (resource) => resource['resourceAppId'] !== resourceAppId,
    );
    return [{ kind: 'applications', id: application.id, value: { ...application, requiredResourceAccess } }];
  },
});
