import { afterEach, expect, test } from 'vitest';
import type { Step } from '../../../src/contract/checklist.ts';
import type { Report } from '../../../src/contract/engagement.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import { closeHosts, openHost } from '../../host/support/open-host.ts';
import type { OpenHost } from '../../host/support/open-host.ts';
import { practiceAzure } from '../support/practice-azure.ts';
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

const answers = { appName: 'Twins test', access: 'both', instance: 'practice-twins', role: 'owner' };
const OWNER = 'azure-role-assignment/Azure Digital Twins Data Owner';

async function openTwins({ ask }: OpenHost, changes: Answers = {}) {
  const opened = await ask('engagements.open', {
    guide: 'azure-digital-twins',
    cloud: { type: 'practice' },
    answers: { ...answers, ...changes },
  });
  return opened.summary.id;
}

interface Who {
  readonly engagementId: Report['engagement'];
  readonly account?: string;
  readonly service?: 'directory' | 'azure';
}

async function signIn({ ask }: OpenHost, { account = 'admin', service = 'directory', ...who }: Who) {
  const upn = `${account}@practice.example`;
  await ask('sign-in.start', { ...who, method: 'practice', purpose: 'write', account: upn, service });
}

/** admin@ in the directory, azure@ in Azure: between them all rights. */
async function ready(changes: Answers = {}) {
  const open = await openHost();
  const engagementId = await openTwins(open, changes);
  await signIn(open, { engagementId });
  await signIn(open, { engagementId, account: 'azure', service: 'azure' });
  return { open, engagementId };
}

const actions = ({ resources }: Report): Record<string, string> =>
  Object.fromEntries(resources.map(({ kind, key, action }) => [`${kind}/${key}`, action]));

const stateOf = ({ checklist }: Report, id: string): Step['state'] | undefined =>
  checklist.parts.flatMap(({ steps }) => steps).find((step) => step.id === id)?.state;

const made = {
  'application/application': 'created',
  'client-secret/client-secret': 'created',
  'resource-service-principal/digital-twins': 'kept',
  'service-principal/service-principal': 'created',
  [OWNER]: 'created',
  'delegated-permission-grant/Read.Write': 'created',
};
const kept = Object.fromEntries(Object.keys(made).map((ref) => [ref, 'kept']));

async function assignmentId({ dataFolder }: OpenHost, principalId: string): Promise<string> {
  const azure = await practiceAzure(dataFolder);
  const subscriptions = await azure.list('/subscriptions?api-version=2022-12-01');
  const own = subscriptions.find((each) => each['displayName'] === 'Practice subscription');
  const path = `${own?.id ?? ''}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`;
  const [found] = await azure.list(`${path}&$filter=principalId eq '${principalId}'`);
  return found?.id ?? '';
}

test('a first run makes app, secret, consent and role; a second keeps all; the instance lets the app read', async () => {
  const { open, engagementId } = await ready();
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(actions(first)).toEqual(made);
  expect(stateOf(first, 'read-models')?.state).toBe('done');
  expect(stateOf(first, 'add-role-assignment')?.state).toBe('done');

  const second = await open.ask('run.apply', { engagementId });
  expect(second.problems).toEqual([]);
  expect(actions(second)).toEqual(kept);
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  expect(checked.connection.map(({ observed }) => observed.en)).toEqual([
    'Token for https://digitaltwins.azure.net carries no application permission',
    expect.stringMatching(/^localhost:\d+ let the app read its models$/),
  ]);
});

test('every step of the document is done or not needed', async () => {
  const { open, engagementId } = await ready();
  const { checklist } = await open.ask('run.apply', { engagementId });
  const states = checklist.parts.flatMap(({ steps }) => steps.map(({ id, state }) => [id, state.state]));
  expect(states.filter(([, state]) => state !== 'done')).toEqual([['implicit-flow', 'not-needed']]);
});

test('a role removed in Azure is named, and nothing else is made again', async () => {
  const { open, engagementId } = await ready();
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const azure = await practiceAzure(open.dataFolder);
  const id = await assignmentId(open, known.servicePrincipalObjectId ?? '');
  expect((await azure.send('DELETE', `${id}?api-version=2022-04-01`)).status).toBe(200);
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([{ code: 'drift', resources: [OWNER] }]);
  const repaired = await open.ask('run.apply', { engagementId });
  expect(repaired.problems).toEqual([]);
  expect(actions(repaired)).toEqual({ ...kept, [OWNER]: 'created' });
});

test('undo takes back the role first, and everything we made', async () => {
  const { open, engagementId } = await ready();
  const graph = await practiceGraph(open.dataFolder);
  const before = await graph.list('/servicePrincipals?$top=999&$select=id');
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(actions(undone)).toEqual({
    ...Object.fromEntries(
      Object.keys(made)
        .filter((ref) => made[ref as keyof typeof made] === 'created') // its own keys
        .map((ref) => [ref, 'removed']),
    ),
  });
  expect(await graph.list('/servicePrincipals?$top=999&$select=id')).toEqual(before);
  expect(await assignmentId(open, known.servicePrincipalObjectId ?? '')).toBe('');
});

test('apps@ registers, consent@ consents, azure@ assigns', async () => {
  const open = await openHost();
  const engagementId = await openTwins(open, { role: 'reader' });
  const READER = 'azure-role-assignment/Azure Digital Twins Data Reader';
  await signIn(open, { engagementId, account: 'apps' });
  const registered = await open.ask('run.apply', { engagementId });
  expect(registered.problems).toEqual([]);
  expect(actions(registered)).toMatchObject({
    'application/application': 'created',
    'client-secret/client-secret': 'created',
    [READER]: 'waiting',
  });
  expect(stateOf(registered, 'add-role-assignment')).toEqual({
    state: 'waiting-for-person',
    roles: [
      'Role Based Access Control Administrator',
      'User Access Administrator',
      'Owner of the subscription',
    ],
    problem: { code: 'azure-subscription-unusable', reason: 'none', account: 'apps@practice.example' },
  });
  // What somebody else has to do is no drift.
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);

  await signIn(open, { engagementId, account: 'consent' });
  const consented = await open.ask('run.apply', { engagementId });
  expect(consented.problems).toEqual([]);
  expect(actions(consented)).toMatchObject({ 'delegated-permission-grant/Read.Write': 'kept' });

  await signIn(open, { engagementId, account: 'azure' });
  const assigned = await open.ask('run.apply', { engagementId });
  expect(assigned.problems).toEqual([]);
  expect(actions(assigned)).toMatchObject({ 'application/application': 'kept', [READER]: 'created' });

  // apps@ cannot look into Azure, and the app's own read proves the role all the same.
  await signIn(open, { engagementId, account: 'apps' });
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
});

test.each([
  ['user', ['client-secret/client-secret'], []],
  [
    'service',
    ['delegated-permission-grant/Read.Write'],
    ['redirect-uri', 'public-client', 'choose-read-write'],
  ],
])('with access by %s there is nothing that it does not need', async (access, absent, unneeded) => {
  const { open, engagementId } = await ready({ access });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  const wanted = Object.entries(made).filter(([ref]) => !absent.includes(ref));
  expect(actions(report)).toEqual(Object.fromEntries(wanted));
  const graph = await practiceGraph(open.dataFolder);
  const [app] = await graph.list(`/applications?$filter=displayName eq '${answers.appName}'`);
  expect(app).toMatchObject(
    access === 'user'
      ? {
          publicClient: { redirectUris: ['http://localhost'] },
          isFallbackPublicClient: true,
          passwordCredentials: [],
        }
      : { publicClient: { redirectUris: [] }, isFallbackPublicClient: null, requiredResourceAccess: [] },
  );
  for (const id of unneeded) expect(stateOf(report, id)?.state).toBe('not-needed');
});

test('redirect URIs go to the platform they belong to', async () => {
  const redirectUris = ['http://localhost', 'https://twins.example/answer', 'msal1b2c://auth'];
  const { open, engagementId } = await ready({ redirectUris, implicitFlow: 'implicitOn' });
  expect((await open.ask('run.apply', { engagementId })).problems).toEqual([]);
  const graph = await practiceGraph(open.dataFolder);
  const [app] = await graph.list(`/applications?$filter=displayName eq '${answers.appName}'`);
  expect(app).toMatchObject({
    web: {
      redirectUris: ['https://twins.example/answer'],
      implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
    },
    publicClient: { redirectUris: ['http://localhost', 'msal1b2c://auth'] },
  });
});

test('a role that is inherited from the subscription counts, and is not ours to take back', async () => {
  const { open, engagementId } = await ready();
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const principalId = known.servicePrincipalObjectId ?? '';
  const azure = await practiceAzure(open.dataFolder);
  const direct = await assignmentId(open, principalId);
  await azure.send('DELETE', `${direct}?api-version=2022-04-01`);
  const subscription = /^\/subscriptions\/[^/]+/.exec(direct)?.[0] ?? '';
  const put = await azure.send(
    'PUT',
    `${subscription}/providers/Microsoft.Authorization/roleAssignments/0f0e0d0c-0b0a-4908-8706-050403020100?api-version=2022-04-01`,
    {
      properties: {
        roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/bcd981a7-7f74-457b-83e1-cceb9e632ffe`,
        principalId,
        principalType: 'ServicePrincipal',
      },
    },
  );
  expect(put.status).toBe(201);
  const again = await open.ask('run.apply', { engagementId });
  expect(again.problems).toEqual([]);
  expect(actions(again)).toEqual(kept);
});

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
    answers: { ...answers, redirectUris: wrong },
  });
  expect(refused).toMatchObject({
    issues: wrong.map((given) => ({ field: 'redirectUris', reason: 'not-a-redirect-uri', given })),
  });
});
