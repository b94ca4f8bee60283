import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../../host/support/open-host.ts';
import { actions, clientIdOf, signedIn, stepIn, withSmartspace } from '../support/open-smartspace.ts';
import { switchOnFaults } from '../support/practice-faults.ts';
import { practiceGraph } from '../support/practice-graph.ts';
import { practiceEndpoints } from '../support/practice-smartspace.ts';

afterEach(closeHosts);

test('access to the workspace is proven through the API, and its loss is drift', async () => {
  const { open, smartspace } = await withSmartspace();
  const engagementId = await signedIn(open, { apiUrl: smartspace.api, appName: 'Smartspace with API' });
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(stepIn(first, 'workspace-access')).toEqual({
    state: 'waiting-for-person',
    roles: ['Smartspace administrator'],
    problem: { code: 'workspace-closed', workspace: 'Customer Service', seen: [] },
  });
  // Nobody has opened it yet: a step left to do is no drift.
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);

  const app = await clientIdOf(open, engagementId);
  await smartspace.open('Customer Service', app);
  const opened = await open.ask('run.check', { engagementId });
  expect(opened.problems).toEqual([]);
  expect(stepIn(opened, 'workspace-access')?.state).toBe('done');

  await smartspace.close('Customer Service', app);
  const closed = await open.ask('run.check', { engagementId });
  expect(closed.problems).toEqual([{ code: 'drift', resources: ['step/workspace-access'] }]);

  // The app that is made after an undo is another one: nobody has opened the workspace to it.
  await smartspace.open('Customer Service', app);
  await open.ask('run.check', { engagementId });
  const undone = await open.ask('run.undo', { engagementId });
  expect(stepIn(undone, 'workspace-access')?.state).toBe('waiting-for-person');
  await open.ask('run.apply', { engagementId });
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);
});

test('a Smartspace app that goes by its client id alone is reached all the same', async () => {
  const { open, engagementId } = await withSmartspace();
  const graph = await practiceGraph(open.dataFolder);
  const [app] = await graph.list("/applications?$filter=displayName eq 'Smartspace'");
  const changed = await graph.send('PATCH', `/applications/${String(app?.['id'])}`, { identifierUris: [] });
  expect(changed.status).toBe(204);
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toEqual([]);
  expect(stepIn(report, 'check-connection')?.state).toBe('done');
});

test.each([
  ['a page', { proxyPage: { status: 200 } }, { reason: 'not-an-api' }],
  [
    '401 and asks for a new sign-in',
    { answer: { status: 401, headers: { 'x-reauth-required': 'true' } } },
    { reason: 'sign-in-again', status: 401 },
  ],
  ['403', { answer: { status: 403 } }, { reason: 'forbidden', status: 403 }],
] as const)('an API that answers with %s is explained', async (_, effect, expected) => {
  const { open, smartspace } = await withSmartspace();
  await switchOnFaults(open.dataFolder, [{ service: 'smartspace', path: '/workspaces', ...effect }]);
  const engagementId = await signedIn(open, { apiUrl: smartspace.api, appName: 'Smartspace with API' });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems).toMatchObject([{ code: 'smartspace-refused', ...expected }]);
  expect(stepIn(report, 'workspace-access')?.state).toBe('failed');
});

test.each([
  ['something that has no workspaces', 'login', { reason: 'not-found', status: 404 }],
  ['another service’s 401', 'graph', { reason: 'token', status: 401 }],
] as const)('an address that leads to %s is explained', async (_, service, expected) => {
  const { open } = await withSmartspace();
  const { endpoints } = await practiceEndpoints(open.dataFolder);
  const engagementId = await signedIn(open, { apiUrl: endpoints[service], appName: `Via ${service}` });
  const report = await open.ask('run.apply', { engagementId });
  expect(actions(report)).toMatchObject({ 'app-role-assignment/Integrations': 'created' });
  expect(report.problems).toMatchObject([{ code: 'smartspace-refused', ...expected }]);
  expect(stepIn(report, 'workspace-access')?.state).toBe('failed');
});
