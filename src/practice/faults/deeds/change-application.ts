import { z } from 'zod';
import { merged } from '../../graph/applications/merge.ts';
import { deed } from './deed.ts';
import { appField, findApplication } from './find-app.ts';
import { jsonObject } from './json-object.ts';

/** Properties as Microsoft Graph names them, such as `signInAudience: AzureADMultipleOrgs`. */
export const changeApplication = deed({
  title: { en: 'Application changed', de: 'Anwendung geändert' },
  schema: z.strictObject({ do: z.literal('change-application'), app: appField, properties: jsonObject }),
  changes: ({ app, properties }, tenant) => {
    const application = findApplication(tenant, app);
    const value = { ...merged(application, properties), id: application.id };
    return [{ kind: 'applications', id: application.id, value }];
  },
});
