import type { Guide, ResourceSpec } from '../guide.ts';
import { azurePermission, exchangePermission, graphPermissions } from './permissions.ts';

type Application = Extract<ResourceSpec, { kind: 'application' }>;

const application = (signInAudience: Application['signInAudience'], chosen: string): Application => ({
  kind: 'application',
  key: 'application',
  displayName: '${appName}',
  signInAudience,
  publicClient: { redirectUris: ['http://localhost'], isFallbackPublicClient: true },
  for: [chosen],
});

const api = (key: string, appId: string, displayName: string): ResourceSpec => ({
  kind: 'resource-service-principal',
  key,
  appId,
  displayName,
});

const grant = (key: string, resource: string, scopes: string[]): ResourceSpec => ({
  kind: 'delegated-permission-grant',
  key,
  client: 'service-principal',
  resource,
  scopes,
});

export const resources: Guide['resources'] = [
  application('AzureADMyOrg', 'single'),
  application('AzureADMultipleOrgs', 'multi'),
  { kind: 'service-principal', key: 'service-principal', application: 'application' },
  api('graph', '00000003-0000-0000-c000-000000000000', 'Microsoft Graph'),
  api('azure', '797f4846-ba00-4fd7-ba43-dac1f8f63013', 'Azure Resource Manager'),
  api('exchange', '00000002-0000-0ff1-ce00-000000000000', 'Office 365 Exchange Online'),
  grant(
    'Microsoft Graph',
    'graph',
    graphPermissions.map(({ value }) => value),
  ),
  grant('Azure', 'azure', [azurePermission.value]),
  grant('Exchange Online', 'exchange', [exchangePermission.value]),
];
