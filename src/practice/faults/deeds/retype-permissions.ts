import { z } from 'zod';
import { objectsOf } from '../../directory/json.ts';
import { deed } from './deed.ts';
import { appField, findApplication } from './find-app.ts';

/** The permissions were added as delegated ones: the portal offers both under one name. */
export const retypePermissions = deed({
  title: {
    en: 'Application permissions listed as delegated',
    de: 'Anwendungsberechtigungen als delegierte eingetragen',
  },
  schema: z.strictObject({ do: z.literal('retype-permissions'), app: appField }),
  changes: ({ app }, tenant) => {
    const application = findApplication(tenant, app);
    const requiredResourceAccess = objectsOf(application, 'requiredResourceAccess').map((resource) => ({
      ...resource,
      resourceAccess: objectsOf(resource, 'resourceAccess').map((access) => ({ ...access, type: 'Scope' })),
    }));
    return [{ kind: 'applications', id: application.id, value: { ...application, requiredResourceAccess } }];
  },
});
