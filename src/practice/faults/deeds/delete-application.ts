import { z } from 'zod';
import { applicationRemoved } from '../../graph/applications/remove.ts';
import { deed } from './deed.ts';
import { appField, findApplication } from './find-app.ts';

/** Into the deleted items, where it can be restored from. */
export const deleteApplication = deed({
  title: { en: 'Application deleted', de: 'Anwendung gelöscht' },
  schema: z.strictObject({ do: z.literal('delete-application'), app: appField }),
  changes: ({ app }, tenant) => applicationRemoved(tenant, findApplication(tenant, app)),
});
