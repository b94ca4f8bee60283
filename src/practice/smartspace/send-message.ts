import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { objectIdOf } from '../tokens/caller-id.ts';
import { textOf } from '../directory/json.ts';
import type { GraphObject, Json } from '../directory/model.ts';
import { readJson } from './read-json.ts';
import { invalid } from './refusal.ts';
import type { SmartspaceCall } from './route.ts';
import { newThread, saveThread, threadOf, writerName } from './thread.ts';
import { enter } from './workspaces.ts';

const json = z.json();
const prompt = z.union([z.string(), z.array(z.looseObject({ text: z.string().nullish() }))]);

const common = {
  inputs: z.array(
    z.strictObject({
      name: z.string(),
      value: json.optional(),
      channels: z.record(z.string(), z.int()).nullish(),
    }),
  ),
  messageThreadId: z.guid().nullish(),
  variables: z.record(z.string(), json).nullish(),
};

/** The two generations spell the workspace differently. */
const bodies = {
  start: z.strictObject({ ...common, workSpaceId: z.guid() }),
  old: z.strictObject({ ...common, workspaceId: z.guid() }),
};

interface Sent {
  readonly workspaceId: string;
  readonly threadId: string;
  readonly inputs: Json[];
  readonly text: string;
}

/** Takes a message and starts the flow. A thread that does not exist yet is made by its first message. */
export function sendMessage(call: SmartspaceCall, spelling: keyof typeof bodies): GraphObject {
  const { ports, caller } = call;
  const { workspaceId, threadId, inputs, text } = readSent(call, spelling);
  enter(ports, caller, workspaceId);
  const thread = threadFor(call, { workspaceId, threadId, name: text.slice(0, 40) });
  const at = new Date(ports.now()).toISOString();
  const message: GraphObject = {
    id: randomUUID(),
    threadId,
    workspaceId,
    inputs,
    text,
    createdAt: at,
    createdBy: writerName(ports, caller),
    createdByUserId: objectIdOf(caller),
  };
  ports.directory.commit([{ kind: 'smartspaceMessages', id: message.id, value: message }]);
  saveThread(ports, { ...thread, lastUpdatedAt: at });
  return message;
}

function readSent({ request }: SmartspaceCall, spelling: keyof typeof bodies): Sent {
  const body =
    spelling === 'start' ? renamed(readJson(request, bodies.start)) : readJson(request, bodies.old);
  const value = prompt.safeParse(body.inputs.find(({ name }) => name === 'prompt')?.value);
  if (!value.success) throw invalid({ '$.inputs': ["The flow needs an input 'prompt' with a text."] });
  return {
    workspaceId: body.workspaceId.toLowerCase(),
    threadId: body.messageThreadId?.toLowerCase() ?? randomUUID(),
    inputs: body.inputs.map(({ name, value: given = null, channels }) => ({
      name,
      value: given,
      channels: channels ?? {},
    })),
    text: typeof value.data === 'string' ? value.data : value.data.map((part) => part.text ?? '').join(' '),
  };
}

function renamed({ workSpaceId, ...rest }: z.output<typeof bodies.start>): z.output<typeof bodies.old> {
  return { ...rest, workspaceId: workSpaceId };
}

function threadFor(
  { ports, caller }: SmartspaceCall,
  { workspaceId, threadId, name }: { workspaceId: string; threadId: string; name: string },
): GraphObject {
  if (ports.directory.rows('smartspaceThreads').get(threadId) === undefined)
    return newThread(ports, caller, { id: threadId, workspaceId, name });
  const thread = threadOf(ports, caller, threadId);
  if (textOf(thread, 'workspaceId') === workspaceId) return thread;
  throw invalid({ '$.messageThreadId': ['The message thread belongs to another workspace.'] });
}
