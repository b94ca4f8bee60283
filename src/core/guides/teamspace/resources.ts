import type { Guide } from '../guide.ts';

/** What needs people of teamspace to be linked with people of Microsoft 365. */
const LINKED = ['singleSignOn', 'teamsCalendar', 'callHistory'];

/** One application permission: by its value on the tenant's own service principal, never by a fixed id. */
const assignment = (resource: string, value: string, features: string[]): Guide['resources'][number] => ({
  kind: 'app-role-assignment',
  key: value,
  principal: 'service-principal',
  resource,
  value,
  for: features,
});

/** Entrada sets Exchange up itself. */
const ITSELF = ['powershell', 'endpoint'];

/** One for each mailbox of the answers. */
const mailbox = (kind: 'mailbox-permission' | 'smtp-auth' | 'imap-enabled', features: string[]) => ({
  kind,
  key: '${each}',
  each: 'mailboxes',
  mailbox: '${each}',
  for: [...features, ...ITSELF],
});

export const resources: Guide['resources'] = [
  {
    kind: 'application',
    key: 'application',
    displayName: '${appName}',
    signInAudience: 'AzureADMyOrg',
    web: {
      redirectUris: ['${redirectUri}'],
      enableAccessTokenIssuance: true,
      enableIdTokenIssuance: true,
    },
  },
  {
    kind: 'client-secret',
    key: 'client-secret',
    application: 'application',
    displayName: 'teamspace',
    months: '${secretMonths}',
  },
  {
    kind: 'resource-service-principal',
    key: 'exchange',
    appId: '00000002-0000-0ff1-ce00-000000000000',
    displayName: 'Office 365 Exchange Online',
    for: ['receiveMail', 'sendMail'],
  },
  {
    kind: 'resource-service-principal',
    key: 'graph',
    appId: '00000003-0000-0000-c000-000000000000',
    displayName: 'Microsoft Graph',
  },
  { kind: 'service-principal', key: 'service-principal', application: 'application' },
  assignment('exchange', 'SMTP.SendAsApp', ['sendMail']),
  assignment('exchange', 'IMAP.AccessAsApp', ['receiveMail']),
  assignment('graph', 'Calendars.ReadWrite', ['teamsCalendar']),
  assignment('graph', 'CallRecords.Read.All', ['callHistory']),
  assignment('graph', 'Domain.Read.All', LINKED),
  assignment('graph', 'User.Read.All', LINKED),
  {
    kind: 'delegated-permission-grant',
    key: 'openid profile',
    client: 'service-principal',
    resource: 'graph',
    scopes: ['openid', 'profile'],
    for: ['singleSignOn'],
  },
  {
    kind: 'exchange-service-principal',
    key: 'exchange-service-principal',
    principal: 'service-principal',
    displayName: '${appName}',
    for: ['receiveMail', 'sendMail', ...ITSELF],
  },
  mailbox('mailbox-permission', ['receiveMail', 'sendMail']),
  mailbox('imap-enabled', ['receiveMail']),
  mailbox('smtp-auth', ['sendMail']),
];

export const connections: Guide['connections'] = [
  { resource: 'graph', audience: 'graph' },
  { resource: 'exchange', audience: 'exchange', for: ['receiveMail', 'sendMail'] },
];
