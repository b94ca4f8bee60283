import { objectIdOf } from '../tokens/caller-id.ts';
import { Draw } from '../directory/seed/draw.ts';
import { smartspaceWorkspaces, type Workspace } from '../directory/seed/smartspace-workspaces.ts';
import { textOf } from '../directory/json.ts';
import type { Caller } from '../tokens/caller.ts';
import { pageOf } from './page.ts';
import type { SmartspacePorts } from './ports.ts';
import { notFound, SmartspaceRefusal } from './refusal.ts';
import type { SmartspaceRoute } from './route.ts';

export const workspaceRoutes: readonly SmartspaceRoute[] = [
  {
    method: 'GET',
    path: '/workspaces',
    handle: ({ ports, caller, query }) => {
      const search = (query.get('search') ?? '').toLowerCase();
      const found = workspacesOf(ports).filter(
        ({ id, name }) => mayEnter(ports, caller, id) && name.toLowerCase().includes(search),
      );
      return {
        status: 200,
        body: pageOf(
          query,
          20,
          found.map((workspace) => shown(ports, workspace)),
        ),
      };
    },
  },
  {
    method: 'GET',
    path: '/workspaces/{id}',
    handle: ({ ports, caller, id }) => ({ status: 200, body: shown(ports, enter(ports, caller, id)) }),
  },
  {
    method: 'GET',
    path: '/workspaces/{id}/users',
    handle: ({ ports, caller, id, query }) => {
      enter(ports, caller, id);
      const search = (query.get('search') ?? '').toLowerCase();
      const users = usersOf(ports, id).filter(({ displayName }) =>
        displayName.toLowerCase().includes(search),
      );
      return { status: 200, body: users };
    },
  },
];

export function workspacesOf({ directory }: SmartspacePorts): readonly Workspace[] {
  return smartspaceWorkspaces(new Draw(directory.seed));
}

/** The workspace, if there is one and the caller is on its access list. */
export function enter(ports: SmartspacePorts, caller: Caller, id: string): Workspace {
  const found = workspacesOf(ports).find((workspace) => workspace.id === id);
  if (found === undefined) throw notFound('The workspace does not exist.');
  if (!mayEnter(ports, caller, id)) throw new SmartspaceRefusal({ status: 403 });
  return found;
}

export function mayEnter({ directory }: SmartspacePorts, caller: Caller, workspaceId: string): boolean {
  const principalId = objectIdOf(caller);
  return directory
    .rows('smartspaceAccess')
    .where('workspaceId', workspaceId)
    .some((row) => row['principalId'] === principalId);
}

function usersOf({ directory }: SmartspacePorts, workspaceId: string) {
  return directory
    .rows('smartspaceAccess')
    .where('workspaceId', workspaceId)
    .flatMap((row) => directory.user(textOf(row, 'principalId')) ?? [])
    .map(({ id, displayName, userPrincipalName }) => ({
      id,
      userId: id,
      displayName,
      emailAddress: userPrincipalName,
    }));
}

function shown({ directory }: SmartspacePorts, { id, name, summary }: Workspace): object {
  const { createdAt } = directory;
  return {
    id,
    name,
    summary,
    firstPrompt: null,
    tags: [],
    favorited: false,
    showSources: false,
    supportsFiles: false,
    isPromptAndResponseLoggingEnabled: true,
    dataSpaces: [],
    modelConfigurations: [],
    inputs: { prompt: { schema: { type: 'array' } } },
    variables: {},
    outputSchema: null,
    sandBoxThreadId: null,
    createdAt,
    createdByUserId: new Draw(directory.seed).guid('account admin'),
    modifiedAt: null,
    modifiedByUserId: null,
  };
}
