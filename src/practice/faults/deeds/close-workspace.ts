import { z } from 'zod';
import { deed } from './deed.ts';
import { appField, findPrincipal } from './find-app.ts';

/** The app is taken off the access list of every Smartspace workspace. */
export const closeWorkspace = deed({
  title: { en: 'Off the workspace’s access list', de: 'Von der Zugriffsliste des Workspace gestrichen' },
  schema: z.strictObject({ do: z.literal('close-workspace'), app: appField }),
  changes: ({ app }, tenant) =>
    tenant.directory
      .rows('smartspaceAccess')
      .where('principalId', findPrincipal(tenant, app).id)
      .map((row) => ({ kind: 'smartspaceAccess', id: row.id, value: null })),
});
