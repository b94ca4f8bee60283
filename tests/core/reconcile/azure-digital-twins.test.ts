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
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

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
  expect(states.filter(([, state]) => state !== 'done')).toEqual([
    ['client-certificate', 'not-needed'],
    ['implicit-flow', 'not-needed'],
  ]);
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
  expect(stateOf(checked, 'read-models')?.state).toBe('done');
  expect(stateOf(checked, 'add-role-assignment')?.state).toBe('done');

  // Nor take the role back, and so nothing that it stands on.
  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toMatchObject([{ code: 'role-missing', resources: [READER] }]);
  const left = await open.ask('engagements.read', { engagementId });
  expect(left.known.servicePrincipalObjectId).toBeTypeOf('string');
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
  const [app] = await graph.list(`/applications?$filter=displayName eq '${twinsAnswers.appName}'`);
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
  const [app] = await graph.list(`/applications?$filter=displayName eq '${twinsAnswers.appName}'`);
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
