import { afterEach, expect, test } from 'vitest';
import { practiceSmartspace } from '../core/support/practice-smartspace.ts';
import { closeHosts, openHost, openTeamspace } from './support/open-host.ts';

afterEach(closeHosts);

async function ready(smartspaceGeneration: 'current' | '2025', workspace = 'Customer Service') {
  const open = await openHost({ practice: { smartspaceGeneration } });
  const asked = { guide: 'smartspace', cloud: { type: 'practice' } } as const;
  const base = { smartspaceAppName: 'Smartspace', workspace };
  const opened = await open.ask('engagements.open', { ...asked, answers: base });
  const engagementId = opened.summary.id;
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  const smartspace = await practiceSmartspace(open.dataFolder);
  await open.ask('engagements.answer', { engagementId, answers: { ...base, apiUrl: smartspace.api } });
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  return { open, engagementId, smartspace, base, clientId: known.clientId ?? '' };
}

test.each(['current', '2025'] as const)(
  'a message is sent, answered and taken away again by the API of %s',
  async (generation) => {
    const { open, engagementId, smartspace, clientId } = await ready(generation);
    await smartspace.open('Customer Service', clientId);
    const tested = await open.ask('smartspace.test-message', { engagementId, text: 'Good morning' });
    expect(tested).toEqual({
      workspace: { id: expect.any(String) as unknown, name: 'Customer Service' },
      generation,
      threadId: expect.any(String) as unknown,
      outcome: 'answered',
      answer: 'You said: Good morning',
      threadDeleted: true,
      elapsedMs: expect.any(Number) as unknown,
    });
  },
);

test('a flow that fails is told apart from a connection that fails', async () => {
  const { open, engagementId, smartspace, clientId } = await ready('current', 'Marketing');
  await smartspace.open('Marketing', clientId);
  expect(await open.ask('smartspace.test-message', { engagementId })).toMatchObject({
    outcome: 'failed',
    error: { code: 'llm.auth' },
    threadDeleted: true,
  });
});

test('a workspace that nobody has opened is named, and nothing is sent', async () => {
  const { open, engagementId } = await ready('current');
  expect(await open.refused('smartspace.test-message', { engagementId })).toEqual({
    code: 'workspace-closed',
    workspace: 'Customer Service',
    seen: [],
  });
});

test('without the address of the API, or of another guide, there is nowhere to send it', async () => {
  const { open, engagementId, base } = await ready('current');
  await open.ask('engagements.answer', { engagementId, answers: base });
  expect(await open.refused('smartspace.test-message', { engagementId })).toMatchObject({
    code: 'answers-invalid',
    issues: [{ field: 'apiUrl', reason: 'missing' }],
  });
  const teamspace = await openTeamspace(open);
  expect(await open.refused('smartspace.test-message', { engagementId: teamspace })).toMatchObject({
    code: 'request-invalid',
  });
});
