import { afterEach, expect, test } from 'vitest';
import { closeHosts, openHost } from '../../host/support/open-host.ts';
import {
  actions,
  clientIdOf,
  kept,
  made,
  signedIn,
  smartspaceAnswers,
  stepIn,
  withSmartspace,
} from '../support/open-smartspace.ts';
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

test('a first run makes the app with its role, a second keeps all, and a check agrees', async () => {
  const { open, engagementId } = await withSmartspace();
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(actions(first)).toEqual(made);
  expect(first.requests).toEqual({ total: 5, sequential: 5 });
  expect(stepIn(first, 'check-connection')?.state).toBe('done');
  expect(stepIn(first, 'workspace-access')).toEqual({
    state: 'waiting-for-person',
    roles: ['Smartspace administrator'],
  });

  const second = await open.ask('run.apply', { engagementId });
  expect(second.problems).toEqual([]);
  expect(actions(second)).toEqual(kept);
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  expect(checked.connection.map(({ observed }) => observed.en)).toEqual([
    expect.stringMatching(/^Token for api:\/\/[0-9a-f-]{36} carries integrations$/),
  ]);
});

test('both object ids are shown under their names, and the role is assigned to the right one', async () => {
  const { open, engagementId } = await withSmartspace();
  const report = await open.ask('run.apply', { engagementId });
  const { known, checklist } = await open.ask('engagements.read', { engagementId });
  const step = checklist.parts.flatMap(({ steps }) => steps).find(({ id }) => id === 'assign-role');
  const values = Object.fromEntries((step?.portal.values ?? []).map(({ label, value }) => [label.en, value]));
  const graph = await practiceGraph(open.dataFolder);
  const [found] = await graph.list("/servicePrincipals?$filter=displayName eq 'Smartspace'");
  const roles = found?.['appRoles'] as { id: string; value: string }[]; // as Graph answers
  expect(values).toEqual({
    'Object ID of the enterprise application of your app (-ObjectId, -PrincipalId)':
      known.servicePrincipalObjectId,
    'Object ID of the enterprise application Smartspace (-ResourceId)': found?.['id'],
    'Role ID (-Id)': roles.find(({ value }) => value === 'integrations')?.id,
  });
  expect(known.applicationObjectId).not.toBe(known.servicePrincipalObjectId);
  expect(report.problems).toEqual([]);
});

test('the role that went missing is named and given back', async () => {
  const { open, engagementId } = await withSmartspace();
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const graph = await practiceGraph(open.dataFolder);
  const path = `/servicePrincipals/${known.servicePrincipalObjectId ?? ''}/appRoleAssignments`;
  const [assignment] = await graph.list(path);
  expect((await graph.send('DELETE', `${path}/${String(assignment?.['id'])}`)).status).toBe(204);
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([{ code: 'drift', resources: ['app-role-assignment/Integrations'] }]);
  const repaired = await open.ask('run.apply', { engagementId });
  expect(actions(repaired)).toEqual({ ...kept, 'app-role-assignment/Integrations': 'created' });
});

test('undo takes everything back but what was there before', async () => {
  const { open, engagementId } = await withSmartspace();
  const graph = await practiceGraph(open.dataFolder);
  const before = await graph.list('/servicePrincipals?$top=999&$select=id');
  await open.ask('run.apply', { engagementId });
  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(undone.resources.map(({ key, action }) => [key, action])).toEqual([
    ['application', 'removed'],
    ['client-secret', 'removed'],
    ['service-principal', 'removed'],
    ['Integrations', 'removed'],
  ]);
  expect(await graph.list('/servicePrincipals?$top=999&$select=id')).toEqual(before);
});

test('two apps of one name are shown with their client ids, and nothing is written', async () => {
  const { open, engagementId } = await withSmartspace();
  const graph = await practiceGraph(open.dataFolder);
  const twin = await graph.send('POST', '/applications', { displayName: 'Smartspace' });
  const { appId } = twin.body as { appId: string }; // an application, as Graph answers
  await graph.send('POST', '/servicePrincipals', { appId });
  const stopped = await open.ask('run.apply', { engagementId });
  const [problem] = stopped.problems;
  if (problem?.code !== 'api-ambiguous') throw new Error(JSON.stringify(stopped.problems));
  expect(problem.candidates.map(({ displayName }) => displayName)).toEqual(['Smartspace', 'Smartspace']);
  expect(problem.candidates.map(({ clientId }) => clientId)).toContain(appId);
  expect(await graph.list(`/applications?$filter=displayName eq '${smartspaceAnswers.appName}'`)).toEqual([]);

  const other = problem.candidates.find(({ clientId }) => clientId !== appId);
  const chosen = { ...smartspaceAnswers, smartspaceClientId: other?.clientId ?? '' };
  await open.ask('engagements.answer', { engagementId, answers: chosen });
  expect((await open.ask('run.apply', { engagementId })).problems).toEqual([]);
});

test.each([
  ['nowhere in the tenant', { smartspaceAppName: 'Smartspace GmbH' }, { code: 'api-unknown' }],
  [
    'unknown by its client id',
    { smartspaceClientId: '11111111-2222-4333-8444-555555555555' },
    { code: 'api-unknown', sought: '11111111-2222-4333-8444-555555555555' },
  ],
  ['switched off', { smartspaceAppName: 'Smartspace Pilot' }, { code: 'api-disabled' }],
  [
    'a look-alike whose role is for people',
    { smartspaceAppName: 'SmartSpace Chat' },
    { code: 'api-role-unusable', reason: 'not-for-applications', role: 'Integrations', offered: [] },
  ],
  [
    'an app without the role',
    { smartspaceAppName: 'Microsoft Graph' },
    { code: 'api-role-unusable', reason: 'absent' },
  ],
])('a Smartspace app that is %s stops the run before anything is written', async (_, given, expected) => {
  const open = await openHost();
  const engagementId = await signedIn(open, given);
  const stopped = await open.ask('run.apply', { engagementId });
  expect(stopped.problems).toMatchObject([expected]);
  const graph = await practiceGraph(open.dataFolder);
  expect(await graph.list(`/applications?$filter=displayName eq '${smartspaceAnswers.appName}'`)).toEqual([]);
});

test("the new app's own client id is refused as Smartspace's", async () => {
  const { open, engagementId } = await withSmartspace();
  await open.ask('run.apply', { engagementId });
  const own = await clientIdOf(open, engagementId);
  await open.ask('engagements.answer', {
    engagementId,
    answers: { ...smartspaceAnswers, smartspaceClientId: own },
  });
  const stopped = await open.ask('run.apply', { engagementId });
  expect(stopped.problems).toEqual([{ code: 'api-is-own', api: 'Smartspace', clientId: own }]);
});

test('one of client id and name is needed, and a client id is a GUID', async () => {
  const open = await openHost();
  const asked = { guide: 'smartspace', cloud: { type: 'practice' } } as const;
  const none = await open.refused('engagements.open', { ...asked, answers: { workspace: 'x' } });
  expect(none).toMatchObject({
    issues: [{ reason: 'missing-one-of', allowed: 'smartspaceClientId, smartspaceAppName' }],
  });
  const wrong = { workspace: 'x', smartspaceClientId: 'Smartspace' };
  const noGuid = await open.refused('engagements.open', { ...asked, answers: wrong });
  expect(noGuid).toMatchObject({ issues: [{ field: 'smartspaceClientId', reason: 'not-a-guid' }] });
});
