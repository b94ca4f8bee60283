import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { eventsIn, letIn, smartspace, type Ask, type Body } from './smartspace-client.ts';

const prompt = (text: string) => [{ name: 'prompt', value: [{ text }] }];

async function newThread(chat: Ask, workspaceId: string): Promise<string> {
  const { body } = await chat('POST', `/workspaces/${workspaceId}/messagethreads`, { name: 'Test' });
  return String(body.data?.[0]?.['id']);
}

function replyIn({ values = [] }: Body): unknown {
  return values.find(({ name, type }) => name === 'response' && type === 'Output')?.['value'];
}

test('a thread is made, renamed, listed and deleted', async () => {
  const world = await smartspace();
  const { chat } = world;
  const workspaceId = await letIn(world);
  const made = await chat('POST', `/workspaces/${workspaceId}/messagethreads`, { name: 'Test' });
  expect(made.status).toBe(200);
  expect(made.body).toMatchObject({
    data: [{ name: 'Test', workSpaceId: workspaceId, isFlowRunning: false, totalMessages: 0 }],
    total: 1,
  });
  const id = String(made.body.data?.[0]?.['id']);
  expect((await chat('PUT', `/messagethreads/${id}/name`, 'Another')).status).toBe(200);
  expect((await chat('PUT', `/messagethreads/${id}/name`, { name: 'x' })).status).toBe(400);
  const listed = await chat('GET', `/workspaces/${workspaceId}/messagethreads?search=anoth`);
  expect(listed.body).toMatchObject({ data: [{ id, name: 'Another' }], total: 1 });
  const again = await chat('POST', `/workspaces/${workspaceId}/messagethreads`, { id, name: 'Test' });
  expect(again.status).toBe(409);
  expect((await chat('DELETE', `/MessageThreads/${id}`)).status).toBe(200);
  expect((await chat('DELETE', `/MessageThreads/${id}`)).status).toBe(404);
});

test('a message is taken at once and answered when the flow has run', async () => {
  const world = await smartspace();
  const { chat } = world;
  const workSpaceId = await letIn(world);
  const messageThreadId = await newThread(chat, workSpaceId);
  const sent = await chat('POST', '/Messages/start', {
    inputs: prompt('good morning'),
    messageThreadId,
    workSpaceId,
    variables: {},
  });
  expect(sent.status).toBe(200);
  expect(sent.body).toMatchObject({
    messageThreadId,
    errors: [],
    values: [{ name: 'prompt', type: 'Input', value: [{ text: 'good morning' }] }],
  });
  expect(replyIn(sent.body)).toBeUndefined();
  const thread = () => chat('GET', `/messagethreads/${messageThreadId}`);
  expect((await thread()).body).toMatchObject({ isFlowRunning: true, totalMessages: 1 });
  world.pass(250);
  expect((await thread()).body).toMatchObject({ isFlowRunning: false });
  const { body } = await chat('GET', `/messagethreads/${messageThreadId}/messages?take=10&skip=0`);
  expect(body.total).toBe(1);
  expect(replyIn(body.data?.[0] ?? {})).toBe('You said: good morning');
});

test('a stream begins with the thread, repeats the answer as it grows and says when it ends', async () => {
  const world = await smartspace();
  const { chat } = world;
  const workSpaceId = await letIn(world);
  const messageThreadId = randomUUID();
  await chat('POST', '/Messages/start', { inputs: prompt('one two'), messageThreadId, workSpaceId });
  const stream = await chat('GET', `/MessageThreads/${messageThreadId}/messages/stream`);
  expect(stream.headers['content-type']).toBe('text/event-stream');
  const [first, ...rest] = eventsIn(stream);
  const last = rest.pop();
  expect(first).toMatchObject({
    snapshot: [{ messageThreadId }],
    thread: { isFlowRunning: true },
    terminal: false,
  });
  const said = rest.map(({ delta }) => (delta as { outputs: Body[] }).outputs[0]?.['value']);
  expect(said).toEqual(['You', 'You said:', 'You said: one', 'You said: one two']);
  expect(last).toMatchObject({ message: null, terminal: true, thread: { isFlowRunning: false } });
  world.pass(250);
  const quiet = eventsIn(await chat('GET', `/MessageThreads/${messageThreadId}/messages/stream`));
  expect(quiet).toMatchObject([{ snapshot: [{}], terminal: true }]);
  expect((await chat('GET', `/MessageThreads/${randomUUID()}/messages/stream`)).status).toBe(404);
});

test('a flow whose model fails ends with an error: the message was taken', async () => {
  const world = await smartspace();
  const { chat } = world;
  const workSpaceId = await letIn(world, 'Marketing');
  const sent = await chat('POST', '/Messages/start', { inputs: prompt('hello'), workSpaceId });
  expect(sent.status).toBe(200);
  const messages = `/messagethreads/${String(sent.body['messageThreadId'])}/messages`;
  expect((await chat('GET', messages)).body.data).toMatchObject([{ errors: [] }]);
  world.pass(250);
  const { body } = await chat('GET', messages);
  expect(body.data?.[0]?.errors).toMatchObject([{ errorCode: 'llm.auth' }]);
  expect(replyIn(body.data?.[0] ?? {})).toBeUndefined();
});

test('the generation of 2025 answers on one wire, and knows neither start nor stream', async () => {
  const world = await smartspace(undefined, { smartspaceGeneration: '2025' });
  const { chat } = world;
  const workspaceId = await letIn(world);
  const thread = await chat('POST', `/workspaces/${workspaceId}/messagethreads`, { name: 'Test' });
  expect(thread.body).toMatchObject({ name: 'Test' });
  const messageThreadId = thread.body['id'];
  const old = await chat('POST', '/messages', { inputs: prompt('hello'), messageThreadId, workspaceId });
  expect(old.headers['content-type']).toBe('text/event-stream');
  expect(eventsIn(old).map(replyIn)).toEqual([undefined, 'You', 'You said:', 'You said: hello']);
  const start = { inputs: prompt('hello'), messageThreadId, workSpaceId: workspaceId };
  expect((await chat('POST', '/Messages/start', start)).status).toBe(404);
  expect((await chat('GET', `/MessageThreads/${String(messageThreadId)}/messages/stream`)).status).toBe(404);
});

test.each<[string, (workSpaceId: string) => unknown, { status: number; property?: string }]>([
  ['nothing', () => undefined, { status: 415 }],
  ['no inputs', (workSpaceId) => ({ workSpaceId }), { status: 400, property: '$.inputs' }],
  ['no prompt', (workSpaceId) => ({ inputs: [], workSpaceId }), { status: 400, property: '$.inputs' }],
  [
    'the old spelling',
    (workspaceId) => ({ inputs: prompt('x'), workspaceId }),
    { status: 400, property: '$.workSpaceId' },
  ],
  [
    'a thread that is no GUID',
    (workSpaceId) => ({ inputs: prompt('x'), workSpaceId, messageThreadId: '1' }),
    { status: 400, property: '$.messageThreadId' },
  ],
  ['another workspace', () => ({ inputs: prompt('x'), workSpaceId: randomUUID() }), { status: 404 }],
])('%s is refused', async (_name, body, { status, property }) => {
  const world = await smartspace();
  const reply = await world.chat('POST', '/Messages/start', body(await letIn(world)));
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
  if (property !== undefined) expect(Object.keys(Object(reply.body.errors) as object)).toContain(property);
});

test('a thread belongs to its workspace', async () => {
  const world = await smartspace();
  const { chat } = world;
  const messageThreadId = await newThread(chat, await letIn(world));
  const workSpaceId = await letIn(world, 'Contract Review');
  const reply = await chat('POST', '/Messages/start', { inputs: prompt('x'), messageThreadId, workSpaceId });
  expect(reply.status).toBe(400);
});
