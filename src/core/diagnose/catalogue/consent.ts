import type { Entries } from '../entry.ts';

export const consent: Entries<'consent'> = {
  'entra-consent-missing': {
    codes: ['65001'],
    says: [
      'DelegationDoesNotExist',
      'consent_required',
      'has not consented to use the application',
      /(benutzer|administrator) hat der verwendung der anwendung.{0,120}nicht zugestimmt/,
    ],
    check: 'grants',
  },
  'entra-admin-consent-required': {
    codes: ['90094', '90095'],
    says: [
      'AdminConsentRequired',
      'Need admin approval',
      'that only an admin can grant',
      /genehmigung durch (den |einen )?administrator erforderlich/,
      'Administratorgenehmigung erforderlich',
      /nur ein administrator (erteilen|gewähren) kann/,
    ],
    check: 'consent-policy',
  },
  'entra-consent-declined': {
    codes: ['65004'],
    says: ['access_denied', 'User declined to consent', /zustimmung .{0,40}abgelehnt/],
    beside: ['error_subcode=cancel'],
  },
  'entra-gdap-preconsent': {
    rank: 2,
    codes: ['90099', '530034'],
    says: ['partner delegated administrators'],
    beside: ['GDAP', 'customer tenant'],
    check: 'signed-in-account',
  },
  'entra-firstparty-preauth': {
    codes: ['65002'],
    says: ['must be configured via preauthorization', 'Consent between first party application'],
  },
  'entra-service-not-subscribed': {
    products: ['teamspace', 'azure-digital-twins'],
    codes: ['650052'],
    says: [/your organi[sz]ation .{0,80}(has not subscribed to|lacks a service principal for)/],
    check: 'licences',
  },
  'entra-misconfigured-permissions': {
    codes: ['65005', '650056', '650057'],
    says: ['not listed in the requested permissions', 'Misconfigured application'],
    check: 'required-permissions',
  },
  'entra-sp-race': {
    codes: ['650051'],
    says: ['service principal name is already present', /service principal name .{0,80}is already in use/],
    mentions: ['Request_MultipleObjectsWithSameKeyValue'],
    check: 'service-principal-found',
  },
  'graph-consent-role-too-low': {
    products: ['teamspace'],
    rank: 2,
    says: [
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation',
      /cloud application administrator.{0,120}(consent|grant)/,
      /cloudanwendungsadministrator.{0,120}zustimm/,
    ],
    beside: [
      'appRoleAssignments',
      'appRoleAssignedTo',
      'admin consent',
      'Administratorzustimmung',
      'Cloud Application Administrator',
    ],
    check: 'directory-roles',
  },
  'graph-consent-revokes': {
    says: [
      /(admin consent|administratorzustimmung).{0,160}(removed|revoked|gone|entfernt|entzogen|verschwunden)/,
      /(removed|revoked|entfernt|entzogen).{0,160}(admin consent|administratorzustimmung)/,
    ],
    check: 'grants',
  },
};
