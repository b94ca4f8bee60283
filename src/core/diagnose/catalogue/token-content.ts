import type { Entries } from '../entry.ts';

export const tokenContent: Entries<'token-claims'> = {
  'token-no-roles': {
    says: [
      // An app-only token as JSON in which nothing is said of roles or scopes.
      /\{(?=[^{}]{0,4000}"aud"\s?:)(?=[^{}]{0,4000}"(?:appidacr|azpacr)"\s?:)(?![^{}]{0,4000}"(?:roles|scp)"\s?:)/,
      /(no|without|missing|keinen?|ohne|fehlt|fehlender?) ["']?roles?["']?[ -](claim|anspruch)/,
      /["']?roles["']?[ -](claim|anspruch).{0,40}(missing|absent|empty|not there|fehlt|leer)/,
    ],
    beside: ['jwt.ms', 'jwt.io'],
    check: 'token-claims',
  },
  'token-wrong-audience': {
    says: [
      'InvalidAuthenticationToken',
      'Invalid audience',
      'audience is invalid',
      'Audience validation failed',
      'IDX10214',
      /ungültige zielgruppe/,
    ],
    mentions: ['401 Unauthorized', '401', 'invalid_token'],
    check: 'token-claims',
  },
  'token-stale': {
    says: [
      /(old|cached|stale) (access )?token/,
      /(altes|alte|alten|zwischengespeichertes?) (zugriffs)?token/,
      'Lifetime validation failed',
      /access token (has |is )?expired/,
    ],
    beside: ['issued before', 'the token is expired', 'iat'],
    check: 'token-claims',
  },
  'token-wrong-tenant': {
    says: [
      'InvalidAuthenticationTokenTenant',
      'from the wrong issuer',
      /\btid\b.{0,80}(different|another|other|wrong|anderer?n?|falscher?n?) (tenant|mandant)/,
      /token.{0,40}(from|of|aus) (another|a different|the wrong|einem anderen|dem falschen) (tenant|mandanten)/,
    ],
    check: 'token-claims',
  },
  'perm-delegated-instead-of-application': {
    products: ['teamspace'],
    says: [
      /"type"\s?: ?"scope".{0,120}"type"\s?: ?"role"/,
      /delegated instead of application/,
      /delegierte?n? statt (der )?anwendung/,
      /added as (a )?delegated/,
    ],
    beside: ['requiredResourceAccess'],
    check: 'required-permissions',
  },
  'perm-graph-imap-instead-of-exchange': {
    products: ['teamspace'],
    says: ['IMAP.AccessAsUser.All'],
    mentions: ['SMTP.Send'],
    beside: ['Office 365 Exchange Online', 'Microsoft Graph'],
    check: 'required-permissions',
  },
  'adt-audience': {
    products: ['azure-digital-twins'],
    says: ['http://digitaltwins.azure.net'],
    mentions: ['401'],
    beside: ['aud', 'digitaltwins.azure.net'],
    check: 'token-claims',
  },
};
