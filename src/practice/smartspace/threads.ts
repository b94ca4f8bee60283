import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { objectIdOf } from '../tokens/caller-id.ts';
import { textOf } from '../directory/json.ts';
import { messagesOf } from './message.ts';
import { pageOf } from './page.ts';
import { readJson } from './read-json.ts';
import { SmartspaceRefusal } from './refusal.ts';
import type { SmartspaceCall, SmartspaceRoute } from './route.ts';
import { newThread, saveThread, shownThread, threadOf } from './thread.ts';
import { enter } from './workspaces.ts';

const created = z.strictObject({ id: z.guid().nullish(), name: z.string().nullish() });

export const threadRoutes: readonly SmartspaceRoute[] = [
  {
    method: 'GET',
    path: '/workspaces/{id}/messagethreads',
    handle: ({ ports, caller, id, query }) => {
      enter(ports, caller, id);
      const search = (query.get('search') ?? '').toLowerCase();
      const own = ports.directory
        .rows('smartspaceThreads')
        .where('workspaceId', id)
        .filter((thread) => thread['createdByUserId'] === objectIdOf(caller))
        .filter((thread) => `${thread.id} ${textOf(thread, 'name')}`.toLowerCase().includes(search));
      return {
        status: 200,
        body: pageOf(
          query,
          50,
          own.map((thread) => shownThread(ports, thread)),
        ),
      };
    },
  },
  { method: 'POST', path: '/workspaces/{id}/messagethreads', handle: create },
  {
    method: 'GET',
    path: '/messagethreads/{id}',
    handle: ({ ports, caller, id }) => ({
      status: 200,
      body: shownThread(ports, threadOf(ports, caller, id)),
    }),
  },
  {
    method: 'DELETE',
    path: '/messagethreads/{id}',
    handle: ({ ports, caller, id }) => {
      const thread = threadOf(ports, caller, id);
      ports.directory.commit([
        { kind: 'smartspaceThreads', id: thread.id, value: null },
        ...messagesOf(ports, thread.id).map((message) => ({
          kind: 'smartspaceMessages' as const,
          id: message.id,
          value: null,
        })),
      ]);
      return { status: 200 };
    },
  },
  {
    method: 'PUT',
    path: '/messagethreads/{id}/name',
    handle: ({ ports, caller, id, request }) => {
      const thread = threadOf(ports, caller, id);
      const name = readJson(request, z.string().min(1));
      saveThread(ports, { ...thread, name, lastUpdatedAt: new Date(ports.now()).toISOString() });
      return { status: 200 };
    },
  },
];

/** The page of one thread, or in the generation of 2025 the thread itself. */
function create({ ports, caller, id: workspaceId, request }: SmartspaceCall) {
  enter(ports, caller, workspaceId);
  const { id, name } = readJson(request, created);
  const wanted = id?.toLowerCase() ?? randomUUID();
  if (ports.directory.rows('smartspaceThreads').get(wanted) !== undefined)
    throw new SmartspaceRefusal({ status: 409, message: 'A message thread of this id exists.' });
  const thread = shownThread(
    ports,
    newThread(ports, caller, { id: wanted, workspaceId, name: name ?? null }),
  );
  return { status: 200, body: ports.generation === '2025' ? thread : { data: [thread], total: 1 } };
}
