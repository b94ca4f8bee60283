import type { Entries } from '../entry.ts';

const DENIED = ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation'] as const;
const NOT_THERE = [
  'Request_ResourceNotFound',
  'does not exist or one of its queried reference-property objects are not present',
] as const;

export const graph: Entries<'graph'> = {
  'perm-names-in-doc-wrong': {
    products: ['teamspace'],
    says: ['CallRecords.ReadAll', 'Domain.ReadAll', 'User.ReadAll'],
    check: 'required-permissions',
  },
  'graph-insufficient-privileges': {
    says: [...DENIED, /unzureichende berechtigungen.{0,40}(vorgang|operation)/],
    mentions: ['Access is denied', 'Zugriff verweigert'],
    check: 'directory-roles',
  },
  'graph-role-duplicate': {
    products: ['smartspace', 'teamspace'],
    says: [
      'Permission being assigned already exists on the object',
      'EntitlementGrant entry already exists',
      'Permission entry already exists',
    ],
    check: 'grants',
  },
  'graph-role-not-found': {
    products: ['smartspace'],
    says: ['Permission being assigned was not found on application'],
    check: 'app-roles',
  },
  'graph-object-id-of-application': {
    products: ['smartspace', 'teamspace'],
    says: NOT_THERE,
    check: 'object-id-kind',
  },
  'graph-principal-resource-swapped': {
    products: ['smartspace'],
    rank: 2,
    says: ['One or more properties are invalid'],
    mentions: ['Request_BadRequest'],
    beside: ['appRoleAssignments', 'appRoleAssignedTo', 'principalId', 'resourceId'],
    check: 'grants',
  },
  'graph-replication': {
    rank: 2,
    says: [
      ...NOT_THERE,
      'Not a valid reference update',
      /just (been )?created/,
      /(vor wenigen|seit wenigen) (sekunden|minuten)/,
    ],
    beside: ['seconds ago', 'angelegt'],
    check: 'journal',
  },
  'graph-backing-application': {
    says: [
      'the backing application of the service principal being created must in the local tenant',
      'does not reference a valid application object',
      'NoBackingApplicationObject',
    ],
    check: 'application-found',
  },
  'graph-secret-policy-blocked': {
    says: ['Credential type not allowed as per assigned policy', 'CredentialTypeNotAllowedAsPerAppPolicy'],
    check: 'secret-policy',
  },
  'graph-secret-lifetime': {
    says: [
      'Credential lifetime exceeds the max value allowed as per assigned policy',
      'CredentialInvalidLifetimeAsPerAppPolicy',
      'InvalidKeyEndDate',
    ],
    check: 'secret-policy',
  },
  'graph-custom-password': { says: ['customPasswordAddition'], check: 'secret-policy' },
  'graph-instance-lock': {
    says: [
      'CannotUpdateLockedServicePrincipalProperty',
      'CannotUpdateLockedServicePrincipalPropertyWithEnforcementScope',
    ],
    check: 'application-lock',
  },
  'graph-app-creation-restricted': {
    rank: 2,
    says: [
      ...DENIED,
      /"?allowedtocreateapps"?\s?[:=] ?"?\$?false/,
      'Users can register applications',
      'Benutzer können Anwendungen registrieren',
    ],
    check: 'consent-policy',
  },
  'graph-pim-inactive': {
    rank: 2,
    says: [
      ...DENIED,
      /\bpim\b.{0,120}(eligible|berechtigt|not active|nicht aktiv)/,
      /(eligible|berechtigt).{0,60}(not active|not activated|nicht aktiv)/,
    ],
    beside: ['Privileged Identity Management', 'PIM'],
    check: 'directory-roles',
  },
  'graph-duplicate-app': {
    says: [
      /(two|several|zwei|mehrere) (app[ -]?registrations?|apps|applications|app-registrierungen|anwendungen).{0,60}(same|called|gleiche|namens)/,
    ],
    check: 'same-name',
  },
  'graph-multitenant-audience': {
    products: ['teamspace', 'azure-digital-twins'],
    says: ['AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'],
    beside: ['signInAudience'],
    check: 'sign-in-audience',
  },
  'graph-identifier-uri-policy': {
    products: ['smartspace'],
    says: ['HostNameNotOnVerifiedDomain', 'must use a verified domain of the organization'],
    mentions: ['identifierUris'],
    check: 'secret-policy',
  },
  'graph-soft-deleted': {
    says: [
      /"?deleteddatetime"?\s?[:=]? ?"?\d{4}-/,
      /directory\/deleteditems/,
      /app(lication)? was deleted/,
      'Deleted applications',
      'Gelöschte Anwendungen',
    ],
    check: 'deleted-applications',
  },
  'graph-throttled': {
    says: ['TooManyRequests', 'ApplicationThrottled', 'Too Many Requests', 'Zu viele Anforderungen'],
    mentions: ['429'],
    beside: ['Retry-After'],
  },
  'graph-mailbox-not-enabled': {
    products: ['teamspace'],
    says: [
      'MailboxNotEnabledForRESTAPI',
      'MailboxNotSupportedForRESTAPI',
      'mailbox is either inactive, soft-deleted, or is hosted on-premise',
    ],
    check: 'mailbox-kind',
  },
  'graph-raop': {
    products: ['teamspace'],
    says: [
      'Access to OData is disabled',
      '[RAOP]',
      'Blocked by tenant configured AppOnly AccessPolicy settings',
      'ErrorAccessDenied',
    ],
    check: 'exchange-scope',
  },
  'adt-sp-not-in-tenant': {
    products: ['azure-digital-twins'],
    says: [
      'Azure Smart Spaces Service',
      /apis my organi[sz]ation uses.{0,120}digital twins/,
      /von meiner organisation verwendete apis.{0,120}digital twins/,
    ],
    check: 'resource-found',
  },
};
