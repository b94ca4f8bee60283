import { objectIdOf } from '../tokens/caller-id.ts';
import { textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';
import type { Caller } from '../tokens/caller.ts';
import { isRunning } from './flow.ts';
import { messagesOf } from './message.ts';
import type { SmartspacePorts } from './ports.ts';
import { notFound } from './refusal.ts';
import { mayEnter } from './workspaces.ts';

/** A thread is its maker's, as long as they may enter its workspace. */
export function threadOf(ports: SmartspacePorts, caller: Caller, id: string): GraphObject {
  const thread = ports.directory.rows('smartspaceThreads').get(id);
  if (
    thread === undefined ||
    thread['createdByUserId'] !== objectIdOf(caller) ||
    !mayEnter(ports, caller, textOf(thread, 'workspaceId'))
  )
    throw notFound('The message thread does not exist.');
  return thread;
}

export function newThread(
  ports: SmartspacePorts,
  caller: Caller,
  given: { id: string; workspaceId: string; name: string | null },
): GraphObject {
  const at = new Date(ports.now()).toISOString();
  const by = objectIdOf(caller);
  const thread = {
    ...given,
    createdAt: at,
    createdBy: writerName(ports, caller),
    createdByUserId: by,
    lastUpdatedAt: at,
  };
  saveThread(ports, thread);
  return thread;
}

export function saveThread({ directory }: SmartspacePorts, thread: GraphObject): void {
  directory.commit([{ kind: 'smartspaceThreads', id: thread.id, value: thread }]);
}

/** Display name of a person or of an enterprise application. */
export function writerName({ directory }: SmartspacePorts, caller: Caller): string {
  return caller.kind === 'user'
    ? (directory.user(caller.userId)?.displayName ?? caller.upn)
    : textOf(directory.servicePrincipalByAppId(caller.appId), 'displayName');
}

export function shownThread(ports: SmartspacePorts, thread: GraphObject): object {
  const messages = messagesOf(ports, thread.id);
  return {
    id: thread.id,
    workSpaceId: textOf(thread, 'workspaceId'),
    name: thread['name'] ?? null,
    totalMessages: messages.length,
    favorited: false,
    isFlowRunning: messages.some((message) => isRunning(ports, message)),
    createdAt: textOf(thread, 'createdAt'),
    createdBy: textOf(thread, 'createdBy'),
    createdByUserId: textOf(thread, 'createdByUserId'),
    lastUpdated: null,
    lastUpdatedAt: textOf(thread, 'lastUpdatedAt'),
    lastUpdatedByUserId: textOf(thread, 'createdByUserId'),
  };
}
