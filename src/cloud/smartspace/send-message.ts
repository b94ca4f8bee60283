import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { callSmartspace, readReply, type Smartspace } from './call-smartspace.ts';
import { message, type Message } from './message.ts';

export interface Sent {
  readonly generation: 'current' | '2025';
  /** As it was when the service answered: of the older generation with everything its flow said. */
  readonly message: Message;
}

export interface Prompt {
  readonly workspaceId: string;
  readonly threadId: string;
  readonly text: string;
}

const START = '/Messages/start';
const OLD = '/messages';

/** The last whole message of a stream of server-sent events. */
function lastIn(stream: string): string | undefined {
  return stream
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trim())
    .findLast((data) => data.startsWith('{'));
}

async function sendOld(smartspace: Smartspace, prompt: Prompt, inputs: unknown): Promise<Result<Sent>> {
  const body = {
    inputs,
    messageThreadId: prompt.threadId,
    workspaceId: prompt.workspaceId,
    variables: {},
  };
  const call = { method: 'POST', path: OLD, body, accept: 'text/event-stream' } as const;
  const reply = await callSmartspace(smartspace, call);
  if (!reply.ok) return reply;
  const text = lastIn(reply.value.text) ?? reply.value.text;
  const read = readReply({ ...reply.value, text }, message, `${smartspace.api}${OLD}`);
  return read.ok ? done({ generation: '2025', message: read.value }) : refuse(read.problem);
}

/** Starts the workspace's flow. An installation of 2025 does not know the way of today, and waits for the flow's end. */
export async function sendMessage(smartspace: Smartspace, prompt: Prompt): Promise<Result<Sent>> {
  const inputs = [{ name: 'prompt', value: [{ text: prompt.text }] }];
  const body = { inputs, messageThreadId: prompt.threadId, workSpaceId: prompt.workspaceId, variables: {} };
  const reply = await callSmartspace(smartspace, { method: 'POST', path: START, body }, [404, 405]);
  if (!reply.ok) return reply;
  if (reply.value.status === 404 || reply.value.status === 405) return sendOld(smartspace, prompt, inputs);
  const read = readReply(reply.value, message, `${smartspace.api}${START}`);
  return read.ok ? done({ generation: 'current', message: read.value }) : refuse(read.problem);
}
