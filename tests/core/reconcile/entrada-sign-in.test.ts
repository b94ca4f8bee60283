import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../../src/contract/engagement.ts';
import { closeHosts, openHost, openTeamspace } from '../../host/support/open-host.ts';
import type { OpenHost } from '../../host/support/open-host.ts';
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

async function signedIn({ ask }: OpenHost, audience = 'single') {
  const opened = await ask('engagements.open', {
    guide: 'entrada-sign-in',
    cloud: { type: 'practice' },
    answers: { audience },
  });
  const engagementId = opened.summary.id;
  await ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  return engagementId;
}

const actions = ({ resources }: Report): Record<string, string> =>
  Object.fromEntries(resources.map(({ kind, key, action }) => [`${kind}/${key}`, action]));

const made = {
  'application/application': 'created',
  'service-principal/service-principal': 'created',
  'resource-service-principal/graph': 'kept',
  'resource-service-principal/azure': 'kept',
  'resource-service-principal/exchange': 'kept',
  'delegated-permission-grant/Microsoft Graph': 'created',
  'delegated-permission-grant/Azure': 'created',
  'delegated-permission-grant/Exchange Online': 'created',
};
const kept = Object.fromEntries(Object.keys(made).map((ref) => [ref, 'kept']));

test('a first run registers a public client with its consents, a second keeps all, a check agrees', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(actions(first)).toEqual(made);
  const second = await open.ask('run.apply', { engagementId });
  expect(second.problems).toEqual([]);
  expect(actions(second)).toEqual(kept);
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);
  const graph = await practiceGraph(open.dataFolder);
  const [app] = await graph.list("/applications?$filter=displayName eq 'Entrada sign-in'");
  expect(app).toMatchObject({
    signInAudience: 'AzureADMyOrg',
    isFallbackPublicClient: true,
    publicClient: { redirectUris: ['http://localhost'] },
    passwordCredentials: [],
  });
});

test('a permission that was withdrawn is named and given back, and no other', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open);
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const graph = await practiceGraph(open.dataFolder);
  const grants = await graph.list(
    `/servicePrincipals/${known.servicePrincipalObjectId ?? ''}/oauth2PermissionGrants`,
  );
  const exchange = grants.find((each) => each['scope'] === 'Exchange.Manage');
  await graph.send('DELETE', `/oauth2PermissionGrants/${String(exchange?.['id'])}`);
  const ref = 'delegated-permission-grant/Exchange Online';
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([
    { code: 'drift', resources: [ref] },
  ]);
  expect(actions(await open.ask('run.apply', { engagementId }))).toEqual({ ...kept, [ref]: 'created' });
});

test('undo takes the app back and leaves Microsoft’s services', async () => {
  const open = await openHost();
  const engagementId = await signedIn(open, 'multi');
  const graph = await practiceGraph(open.dataFolder);
  const before = await graph.list('/servicePrincipals?$top=999&$select=id');
  await open.ask('run.apply', { engagementId });
  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(new Set(Object.values(actions(undone)))).toEqual(new Set(['removed']));
  expect(await graph.list('/servicePrincipals?$top=999&$select=id')).toEqual(before);
});

test('with its client id in the settings, teamspace and Azure are reached through the own app', async () => {
  const open = await openHost();
  const own = await signedIn(open);
  await open.ask('run.apply', { engagementId: own });
  const { known } = await open.ask('engagements.read', { engagementId: own });
  await open.ask('settings.write', { signInClientId: known.clientId ?? '' });

  const teamspace = await openTeamspace(open);
  await open.ask('sign-in.start', { engagementId: teamspace, method: 'practice', purpose: 'write' });
  const applied = await open.ask('run.apply', { engagementId: teamspace });
  expect(applied.problems).toEqual([]);
  expect(new Set(Object.values(actions(applied)))).toEqual(new Set(['created', 'kept']));

  const azure = await open.ask('sign-in.start', {
    engagementId: teamspace,
    method: 'practice',
    purpose: 'write',
    account: 'azure@practice.example',
    service: 'azure',
  });
  expect(azure.account).toBe('azure@practice.example');
});
