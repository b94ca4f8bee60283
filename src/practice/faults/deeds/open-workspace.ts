import { z } from 'zod';
import { smartspaceWorkspaces } from '../../directory/seed/smartspace-workspaces.ts';
import { Draw } from '../../directory/seed/draw.ts';
import { deed, NothingThere } from './deed.ts';
import { appField, findPrincipal } from './find-app.ts';

/** What a Smartspace administrator does under "Access control". */
export const openWorkspace = deed({
  title: { en: 'On a workspace’s access list', de: 'Auf die Zugriffsliste eines Workspace gesetzt' },
  schema: z.strictObject({ do: z.literal('open-workspace'), app: appField, workspace: z.string().min(1) }),
  changes: ({ app, workspace }, tenant) => {
    const workspaces = smartspaceWorkspaces(new Draw(tenant.directory.seed));
    const found = workspaces.find(({ id, name }) => id === workspace || name === workspace);
    if (found === undefined)
      throw new NothingThere({
        field: 'workspace',
        message: `Smartspace has no workspace '${workspace}'.`,
        fix: `Use one of: ${workspaces.map(({ name }) => name).join(', ')}.`,
      });
    const principal = findPrincipal(tenant, app);
    const id = `${found.id} ${principal.id}`;
    return [
      { kind: 'smartspaceAccess', id, value: { id, workspaceId: found.id, principalId: principal.id } },
    ];
  },
});
