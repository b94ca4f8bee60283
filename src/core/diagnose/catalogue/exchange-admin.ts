import type { Entries } from '../entry.ts';

export const exchangeAdmin: Entries<'exchange-admin'> = {
  'exo-apponly-401': {
    products: ['teamspace'],
    says: ['User is not allowed to call'],
    mentions: ['HttpStatusCode=401'],
    check: 'directory-roles',
  },
  'exo-rbac-cache': {
    products: ['teamspace'],
    rank: 2,
    says: [
      'ErrorAccessDenied',
      'Access is denied. Check credentials and try again',
      'Test-ServicePrincipalAuthorization',
    ],
    mentions: ['403'],
    beside: ['New-ManagementRoleAssignment'],
    check: 'exchange-scope',
  },
  'exo-access-policy-legacy': {
    products: ['teamspace'],
    says: ['The total size of App Access Policies exceeded the limit', 'New-ApplicationAccessPolicy'],
    check: 'exchange-scope',
  },
  'exo-rest-timeout': {
    products: ['teamspace'],
    says: ['A task was canceled', /(task|aufgabe) wurde abgebrochen/, /operation timed out.{0,60}15 ?min/],
    beside: [/15 ?(min|minutes|minuten)/],
    check: 'journal',
  },
  'exo-adminapi-v1': {
    products: ['teamspace'],
    says: [/adminapi\/v1\.0/],
    mentions: ['405 Method Not Allowed', '405'],
    beside: ['InvokeCommand', 'adminapi'],
  },
  'exo-adminapi-wrong-tenant': {
    products: ['teamspace'],
    says: ['Unable to initialize the authorization context', 'Provide valid credential'],
    mentions: ['401'],
    beside: ['adminapi'],
    check: 'exchange-connection',
  },
  'ews-retired': {
    products: ['teamspace'],
    rank: 2,
    says: ['EWS is disabled', 'EWSEnabled', 'EwsAllowedAppIDs', 'ErrorAccessDenied'],
    beside: ['EWS', 'full_access_as_app'],
    check: 'exchange-organization',
  },
};
