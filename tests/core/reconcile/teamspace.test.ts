import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../../src/contract/engagement.ts';
import { closeHosts, openHost, openTeamspace, teamspaceAnswers } from '../../host/support/open-host.ts';
import type { OpenHost } from '../../host/support/open-host.ts';
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

const roles = [
  'Calendars.ReadWrite',
  'CallRecords.Read.All',
  'Domain.Read.All',
  'IMAP.AccessAsApp',
  'SMTP.SendAsApp',
  'User.Read.All',
];

async function signedIn(open: OpenHost, account?: string) {
  const engagementId = await openTeamspace(open);
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write', account });
  return engagementId;
}

function actions(report: Report, kind: string): Record<string, string> {
  return Object.fromEntries(
    report.resources.filter((each) => each.kind === kind).map(({ key, action }) => [key, action]),
  );
}

function allAre(report: Report, action: string): boolean {
  return report.resources.length > 0 && report.resources.every((each) => each.action === action);
}

test('a first run makes one of each and six consents in five trips; a second run changes nothing', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(actions(first, 'application')).toEqual({ application: 'created' });
  expect(actions(first, 'service-principal')).toEqual({ 'service-principal': 'created' });
  expect(actions(first, 'client-secret')).toEqual({ 'client-secret': 'created' });
  expect(actions(first, 'app-role-assignment')).toEqual(
    Object.fromEntries(roles.map((role) => [role, 'created'])),
  );
  expect(actions(first, 'delegated-permission-grant')).toEqual({ 'openid profile': 'created' });
  expect(first.requests).toEqual({ total: 5, sequential: 5 });

  const second = await open.ask('run.apply', { engagementId });
  expect(second.problems).toEqual([]);
  expect(allAre(second, 'kept')).toBe(true);
  expect(second.requests).toEqual({ total: 1, sequential: 1 });

  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  expect(checked.connection).toHaveLength(1);
});

test('drift is named, and only what is missing is made again', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const { known } = await open
    .ask('run.apply', { engagementId })
    .then(() => open.ask('engagements.read', { engagementId }));
  const graph = await practiceGraph(open.dataFolder);
  const path = `/servicePrincipals/${known.servicePrincipalObjectId ?? ''}/appRoleAssignments`;
  const [first] = await graph.list(path);
  expect((await graph.send('DELETE', `${path}/${String(first?.['id'])}`)).status).toBe(204);

  const checked = await open.ask('run.check', { engagementId });
  const drift = checked.problems.find((problem) => problem.code === 'drift');
  expect(drift?.resources).toHaveLength(1);
  const repaired = await open.ask('run.apply', { engagementId });
  expect(repaired.problems).toEqual([]);
  const made = repaired.resources.filter((each) => each.action !== 'kept');
  expect(made.map(({ kind, key }) => `${kind}/${key}`)).toEqual(drift?.resources);
});

test('undo leaves the tenant as it was, and the next run makes a new application', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const graph = await practiceGraph(open.dataFolder);
  const before = await graph.list('/applications?$top=999&$select=id');
  const grantsBefore = await graph.list('/oauth2PermissionGrants?$top=999');
  await open.ask('run.apply', { engagementId });
  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(allAre(undone, 'removed')).toBe(true);
  expect(undone.leaves.map((text) => text.en)).toEqual([expect.stringContaining('30 days')]);
  expect(await graph.list('/applications?$top=999&$select=id')).toEqual(before);
  expect(await graph.list('/oauth2PermissionGrants?$top=999')).toEqual(grantsBefore);
  expect((await open.refused('secret.reveal', { engagementId })).code).toBeTypeOf('string');
  const again = await open.ask('run.apply', { engagementId });
  expect(again.problems).toEqual([]);
  expect(actions(again, 'application')).toEqual({ application: 'created' });
});

test('who may not consent leaves those steps to the person who may', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open, 'apps@practice.example');
  const registered = await open.ask('run.apply', { engagementId });
  expect(registered.problems).toEqual([]);
  expect(actions(registered, 'app-role-assignment')).toEqual({
    'Calendars.ReadWrite': 'waiting',
    'CallRecords.Read.All': 'waiting',
    'Domain.Read.All': 'waiting',
    'IMAP.AccessAsApp': 'created',
    'SMTP.SendAsApp': 'created',
    'User.Read.All': 'waiting',
  });
  const step = registered.checklist.parts
    .flatMap((part) => part.steps)
    .find((each) => each.id === 'grant-admin-consent');
  expect(step?.state).toEqual({
    state: 'waiting-for-person',
    roles: ['Privileged Role Administrator', 'Global Administrator'],
  });
  await open.ask('sign-in.start', {
    engagementId,
    method: 'practice',
    purpose: 'write',
    account: 'consent@practice.example',
  });
  const consented = await open.ask('run.apply', { engagementId });
  expect(consented.problems).toEqual([]);
  expect(actions(consented, 'application')).toEqual({ application: 'kept' });
  expect(
    consented.resources.filter((each) => each.action === 'created').map((each) => each.key),
  ).toHaveLength(4);
});

test('an application of the same name is shown, adopted after asking, and given back on undo', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const graph = await practiceGraph(open.dataFolder);
  const redirect = 'https://elsewhere.example/answer';
  const made = await graph.send('POST', '/applications', {
    displayName: teamspaceAnswers.appName,
    signInAudience: 'AzureADMyOrg',
    web: { redirectUris: [redirect] },
  });
  const { id, appId } = made.body as { id: string; appId: string }; // an application, as Graph answers
  const stopped = await open.ask('run.apply', { engagementId });
  expect(stopped.problems).toMatchObject([{ code: 'name-taken', applications: [{ clientId: appId }] }]);
  expect(await graph.list(`/applications?$filter=displayName eq '${teamspaceAnswers.appName}'`)).toHaveLength(
    1,
  );

  await open.ask('application.adopt', { engagementId, clientId: appId });
  const adopted = await open.ask('run.apply', { engagementId });
  expect(adopted.problems).toEqual([]);
  expect(actions(adopted, 'application')).toEqual({ application: 'updated' });
  const now = (await graph.get(`/applications/${id}`)).body as { web: { redirectUris: string[] } }; // as above
  expect(now.web.redirectUris).toEqual([redirect, 'https://xyz.teamspace.de/api/server/oauth2/redirect']);
  expect(allAre(await open.ask('run.apply', { engagementId }), 'kept')).toBe(true);

  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  const after = (await graph.get(`/applications/${id}`)).body as Record<string, unknown>; // as above
  expect(after).toMatchObject({
    web: { redirectUris: [redirect] },
    requiredResourceAccess: [],
    passwordCredentials: [],
  });
});

test('a plan names every request, writes nothing and stops where the policy forbids secrets', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const graph = await practiceGraph(open.dataFolder);
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  expect(plan.lines.filter((line) => line.sign === 'create')).toHaveLength(10);
  expect(
    plan.lines.filter((line) => line.sign === 'create').every((line) => line.requests.length === 1),
  ).toBe(true);
  expect(await graph.list(`/applications?$filter=displayName eq '${teamspaceAnswers.appName}'`)).toEqual([]);

  const forbids = {
    restrictionType: 'passwordAddition',
    maxLifetime: null,
    restrictForAppsCreatedAfterDateTime: '2020-01-01T00:00:00Z',
  };
  const changed = await graph.send('PATCH', '/policies/defaultAppManagementPolicy', {
    isEnabled: true,
    applicationRestrictions: { passwordCredentials: [forbids] },
  });
  expect(changed.status).toBe(204);
  const stopped = await open.ask('run.apply', { engagementId });
  expect(stopped.problems).toEqual([{ code: 'policy-forbids-secrets' }]);
  expect(await graph.list(`/applications?$filter=displayName eq '${teamspaceAnswers.appName}'`)).toEqual([]);
});

test('a tenant that shortens the life of secrets gets a legal end date', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const graph = await practiceGraph(open.dataFolder);
  const shortens = {
    restrictionType: 'passwordLifetime',
    maxLifetime: 'P30D',
    restrictForAppsCreatedAfterDateTime: '2020-01-01T00:00:00Z',
  };
  await graph.send('PATCH', '/policies/defaultAppManagementPolicy', {
    isEnabled: true,
    applicationRestrictions: { passwordCredentials: [shortens] },
  });
  const made = await open.ask('run.apply', { engagementId });
  expect(made.problems.map((problem) => problem.code)).toEqual(['policy-shortens-secret']);
  expect(actions(made, 'client-secret')).toEqual({ 'client-secret': 'created' });
  const { known } = await open.ask('engagements.read', { engagementId });
  const days = (Date.parse(known.secret?.ends ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(29);
  expect(days).toBeLessThan(30);
});

test('replicas that lag behind are waited for, and nothing is made twice', { timeout: 60_000 }, async () => {
  const open = await openHost({ practice: { lagMs: 700 } });
  const engagementId = await signedIn(open);
  const made = await open.ask('run.apply', { engagementId });
  expect(made.problems).toEqual([]);
  const graph = await practiceGraph(open.dataFolder);
  const found = await graph.list(`/applications?$filter=displayName eq '${teamspaceAnswers.appName}'`);
  expect(found).toHaveLength(1);
  expect(found[0]?.['passwordCredentials']).toHaveLength(1);
  expect(
    open.events.some(
      (event) => event.name === 'run.progress' && JSON.stringify(event.payload).includes('"waiting"'),
    ),
  ).toBe(true);
});
