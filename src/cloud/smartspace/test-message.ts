import { z } from 'zod';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Cancel, Clock } from '../../core/ports.ts';
import { callSmartspace, readReply, type Smartspace } from './call-smartspace.ts';
import { listWorkspaces, type Workspace } from './list-workspaces.ts';
import { message, saidIn, type Message, type Said } from './message.ts';
import { sendMessage, type Sent } from './send-message.ts';

export interface TestMessage {
  /** Id or name. */
  readonly workspace: string;
  readonly text: string;
  readonly keepThread: boolean;
  readonly clock: Clock;
  readonly cancel?: Cancel;
}

export interface Tested {
  readonly workspace: Workspace;
  readonly generation: Sent['generation'];
  readonly threadId: string;
  /** Undefined: the flow had not ended in time. */
  readonly said: Said | undefined;
  readonly deleted: boolean;
}

const thread = z.looseObject({ id: z.string(), isFlowRunning: z.boolean().nullish() });
const threads = z.object({ data: z.array(thread) });
/** An installation of 2025 answers with the thread itself. */
const made = z.union([threads.transform(({ data }) => data[0]), thread]);
const messages = z.object({ data: z.array(message) });

const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

async function get<Value>(smartspace: Smartspace, path: string, schema: z.ZodType<Value>) {
  const reply = await callSmartspace(smartspace, { method: 'GET', path });
  return reply.ok ? readReply(reply.value, schema, `${smartspace.api}${path}`) : reply;
}

async function findWorkspace(smartspace: Smartspace, asked: string): Promise<Result<Workspace>> {
  const listed = await listWorkspaces(smartspace);
  if (!listed.ok) return listed;
  const found = listed.value.find(({ id, name }) =>
    [id.toLowerCase(), name.toLowerCase()].includes(asked.toLowerCase()),
  );
  if (found !== undefined) return done(found);
  return refuse({
    code: 'workspace-closed',
    workspace: asked,
    seen: listed.value.map(({ name }) => name),
  });
}

async function makeThread(smartspace: Smartspace, workspaceId: string): Promise<Result<string>> {
  const path = `/workspaces/${workspaceId}/messagethreads`;
  const reply = await callSmartspace(smartspace, { method: 'POST', path, body: { name: 'Entrada' } });
  if (!reply.ok) return reply;
  const read = readReply(reply.value, made, `${smartspace.api}${path}`);
  if (!read.ok) return read;
  const at = new Date().toISOString();
  const url = `${smartspace.api}${path}`;
  if (read.value !== undefined) return done(read.value.id);
  return refuse({
    code: 'smartspace-refused',
    reason: 'other',
    url,
    status: reply.value.status,
    detail: '',
    at,
  });
}

/** Something was said on the message, or something failed. */
function wholeIn(all: readonly Message[], messageId: string): Said | undefined {
  const own = all.find(({ id }) => id === messageId);
  const said = own && saidIn(own);
  return said?.answer === '' && said.error === undefined ? undefined : said;
}

/** What the flow said once it has ended; undefined while it goes on. */
async function look(
  smartspace: Smartspace,
  at: { workspaceId: string; threadId: string; messageId: string },
): Promise<Result<Said | undefined>> {
  const path = `/messagethreads/${at.threadId}/messages?take=20&skip=0`;
  const all = await get(smartspace, path, messages);
  if (!all.ok) return all;
  const said = wholeIn(all.value.data, at.messageId);
  if (said === undefined) return done(undefined);
  const listed = await get(smartspace, `/workspaces/${at.workspaceId}/messagethreads`, threads);
  if (!listed.ok) return listed;
  const isRunning = listed.value.data.find(({ id }) => id === at.threadId)?.isFlowRunning === true;
  return done(isRunning ? undefined : said);
}

async function waitForEnd(
  smartspace: Smartspace,
  at: { workspaceId: string; threadId: string; messageId: string },
  { clock, cancel }: TestMessage,
): Promise<Result<Said | undefined>> {
  const deadline = clock.now() + PATIENCE_MS;
  while (clock.now() < deadline && cancel?.aborted !== true) {
    const said = await look(smartspace, at);
    if (!said.ok || said.value !== undefined) return said;
    await clock.sleep(PAUSE_MS, cancel);
  }
  return done(undefined);
}

async function converse(
  smartspace: Smartspace,
  at: { workspaceId: string; threadId: string },
  test: TestMessage,
): Promise<Result<Pick<Tested, 'generation' | 'said'>>> {
  const sent = await sendMessage(smartspace, { ...at, text: test.text });
  if (!sent.ok) return sent;
  const { generation } = sent.value;
  const first = saidIn(sent.value.message);
  if (generation === '2025') return done({ generation, said: first });
  const said = await waitForEnd(smartspace, { ...at, messageId: sent.value.message.id }, test);
  return said.ok ? done({ generation, said: said.value }) : said;
}

/**
 * A thread, a message in it, what the flow answers, and the thread away again. It runs the workspace's flow, costs what
 * a message costs and stands in its log: never without asking. The thread goes also where something failed on the way.
 */
export async function sendTestMessage(smartspace: Smartspace, test: TestMessage): Promise<Result<Tested>> {
  const workspace = await findWorkspace(smartspace, test.workspace);
  if (!workspace.ok) return workspace;
  const threadId = await makeThread(smartspace, workspace.value.id);
  if (!threadId.ok) return threadId;
  const at = { workspaceId: workspace.value.id, threadId: threadId.value };
  const conversed = await converse(smartspace, at, test);
  const removed = test.keepThread
    ? undefined
    : await callSmartspace(smartspace, { method: 'DELETE', path: `/messagethreads/${at.threadId}` });
  if (!conversed.ok) return conversed;
  return done({
    workspace: workspace.value,
    threadId: at.threadId,
    deleted: removed?.ok === true,
    ...conversed.value,
  });
}
