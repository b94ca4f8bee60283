import type { Guide } from '../guide.ts';

export const resources: Guide['resources'] = [
  {
    kind: 'application',
    key: 'application',
    displayName: '${appName}',
    signInAudience: 'AzureADMyOrg',
  },
  {
    kind: 'client-secret',
    key: 'client-secret',
    application: 'application',
    displayName: 'Smartspace',
    months: '${secretMonths}',
  },
  { kind: 'service-principal', key: 'service-principal', application: 'application' },
  {
    kind: 'resource-service-principal',
    key: 'smartspace',
    appId: '${smartspaceClientId}',
    named: '${smartspaceAppName}',
    displayName: 'Smartspace',
    vendors: true,
  },
  {
    kind: 'app-role-assignment',
    key: 'Integrations',
    principal: 'service-principal',
    resource: 'smartspace',
    value: 'Integrations',
    matching: 'value-or-name',
  },
];

export const connections: Guide['connections'] = [
  {
    resource: 'smartspace',
    audience: 'resource',
    proof: { kind: 'smartspace-workspace', api: '${apiUrl}', workspace: '${workspace}' },
  },
];
