import type { Guide, ResourceSpec } from '../guide.ts';

/** Where people sign in, and where a service does. */
export const PEOPLE = ['user', 'both'];
export const SERVICE = ['service', 'both'];

type Application = Extract<ResourceSpec, { kind: 'application' }>;

const application = (isImplicit: boolean, chosen: string): Application => ({
  kind: 'application',
  key: 'application',
  displayName: '${appName}',
  signInAudience: 'AzureADMyOrg',
  web: {
    redirectUris: ['${webRedirectUris}'],
    enableAccessTokenIssuance: isImplicit,
    enableIdTokenIssuance: isImplicit,
  },
  publicClient: {
    for: PEOPLE,
    redirectUris: ['${publicRedirectUris}'],
    isFallbackPublicClient: true,
  },
  for: [chosen],
});

const dataRole = (roleName: string, roleDefinitionId: string, chosen: string): ResourceSpec => ({
  kind: 'azure-role-assignment',
  key: roleName,
  principal: 'service-principal',
  instance: '${instance}',
  subscription: '${subscription}',
  roleName,
  roleDefinitionId,
  for: [chosen],
});

export const dataRoles = ['Azure Digital Twins Data Owner', 'Azure Digital Twins Data Reader'] as const;

export const resources: Guide['resources'] = [
  application(false, 'implicitOff'),
  application(true, 'implicitOn'),
  {
    kind: 'client-secret',
    key: 'client-secret',
    application: 'application',
    displayName: 'Azure Digital Twins',
    months: '${secretMonths}',
    for: [...SERVICE, 'secret'],
  },
  {
    kind: 'client-certificate',
    key: 'client-certificate',
    application: 'application',
    displayName: 'Azure Digital Twins',
    months: '${secretMonths}',
    for: [...SERVICE, 'certificate'],
  },
  {
    kind: 'resource-service-principal',
    key: 'digital-twins',
    appId: '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
    displayName: 'Azure Digital Twins',
  },
  { kind: 'service-principal', key: 'service-principal', application: 'application' },
  dataRole(dataRoles[0], 'bcd981a7-7f74-457b-83e1-cceb9e632ffe', 'owner'),
  dataRole(dataRoles[1], 'd57506d4-4c8d-48b1-8587-93c323f6a5a3', 'reader'),
  {
    kind: 'delegated-permission-grant',
    key: 'Read.Write',
    client: 'service-principal',
    resource: 'digital-twins',
    scopes: ['Read.Write'],
    for: PEOPLE,
  },
];

export const connections: Guide['connections'] = [
  {
    resource: 'digital-twins',
    audience: 'digitalTwins',
    for: SERVICE,
    proof: { kind: 'digital-twins-models' },
  },
];
