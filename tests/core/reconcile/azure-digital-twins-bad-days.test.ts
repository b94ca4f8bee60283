import { afterEach, expect, test } from 'vitest';
import { closeHosts, openHost } from '../../host/support/open-host.ts';
import {
  actions,
  assignmentId,
  kept,
  made,
  openTwins,
  OWNER,
  ready,
  signIn,
  stateOf,
  twinsAnswers,
} from '../support/open-twins.ts';
import { practiceAzure } from '../support/practice-azure.ts';

afterEach(closeHosts);

test.each([
  [
    'an unknown instance',
    { instance: 'practice-twin' },
    { code: 'twins-instance-unusable', reason: 'unknown' },
  ],
  [
    'an instance that is being set up',
    { instance: 'practice-twins-new' },
    { code: 'twins-instance-unusable', reason: 'provisioning' },
  ],
  [
    'an unknown subscription',
    { subscription: 'Elsewhere' },
    { code: 'azure-subscription-unusable', reason: 'unknown' },
  ],
  [
    'a subscription of another tenant',
    { subscription: 'Fabrikam (managed)' },
    { code: 'azure-subscription-unusable', reason: 'other-tenant' },
  ],
])('%s fails the step in Azure alone, with its reason', async (_, changes, expected) => {
  const { open, engagementId } = await ready(changes);
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  expect(plan.findings).toMatchObject([{ stops: false, problem: expected }]);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toMatchObject([expected]);
  expect(actions(report)).toMatchObject({ 'application/application': 'created', [OWNER]: 'failed' });
  expect(stateOf(report, 'add-role-assignment')?.state).toBe('failed');
});

test('the data of an instance without public access cannot be checked from here, and that is said', async () => {
  const { open, engagementId } = await ready({ instance: 'practice-twins-private' });
  const report = await open.ask('run.apply', { engagementId });
  expect(actions(report)).toEqual(made);
  expect(report.problems).toMatchObject([{ code: 'twins-refused', reason: 'private', status: 403 }]);
});

test('without a sign-in to Azure the rest is done, and the plan says what waits', async () => {
  const open = await openHost();
  const engagementId = await openTwins(open);
  await signIn(open, { engagementId });
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  const line = plan.lines.find(({ kind }) => kind === 'azure-role-assignment');
  expect(line).toMatchObject({
    sign: 'create',
    waitsFor: expect.arrayContaining(['Owner of the subscription']) as unknown,
  });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(actions(report)).toEqual({ ...made, [OWNER]: 'waiting' });
  expect(stateOf(report, 'check-connection')?.state).toBe('done');
  expect(stateOf(report, 'read-models')?.state).toBe('to-do');
});

test('a plan names the request to Azure, with the name that the assignment will have', async () => {
  const { open, engagementId } = await ready();
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const azure = await practiceAzure(open.dataFolder);
  const id = await assignmentId(open, known.servicePrincipalObjectId ?? '');
  await azure.send('DELETE', `${id}?api-version=2022-04-01`);
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  const line = plan.lines.find(({ kind }) => kind === 'azure-role-assignment');
  expect(line?.requests).toMatchObject([
    { service: 'arm', method: 'PUT', path: `${id}?api-version=2022-04-01` },
  ]);
});

test('redirect URIs that Microsoft Entra does not take are refused with the answers', async () => {
  const open = await openHost();
  const wrong = ['http://twins.example/answer', 'https://*.twins.example', 'localhost', 'http://localhost#x'];
  const refused = await open.refused('engagements.open', {
    guide: 'azure-digital-twins',
    cloud: { type: 'practice' },
    answers: { ...twinsAnswers, redirectUris: wrong },
  });
  expect(refused).toMatchObject({
    issues: wrong.map((given) => ({ field: 'redirectUris', reason: 'not-a-redirect-uri', given })),
  });
});

test('a role that has no effect yet is waited for, and shown as waiting', { timeout: 60_000 }, async () => {
  const open = await openHost({ practice: { roleDelayMs: 4_000 } });
  const engagementId = await openTwins(open);
  await signIn(open, { engagementId });
  await signIn(open, { engagementId, account: 'azure', service: 'azure' });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(stateOf(report, 'read-models')?.state).toBe('done');
  const waits = open.events.filter(({ payload }) =>
    JSON.stringify(payload).includes('"waiting":{"for":"token"'),
  );
  expect(waits.length).toBeGreaterThan(0);
});

test('replicas that lag behind are waited for, and nothing is made twice', { timeout: 60_000 }, async () => {
  const open = await openHost({ practice: { lagMs: 1_500 } });
  const engagementId = await openTwins(open);
  await signIn(open, { engagementId });
  await signIn(open, { engagementId, account: 'azure', service: 'azure' });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(actions(report)).toMatchObject({ [OWNER]: 'created' });
  expect(actions(await open.ask('run.apply', { engagementId }))).toEqual(kept);
});
