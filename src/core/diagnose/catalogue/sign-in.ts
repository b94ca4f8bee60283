import type { Entries } from '../entry.ts';

export const signIn: Entries<'entra-signin'> = {
  'entra-redirect-mismatch': {
    products: ['teamspace', 'azure-digital-twins'],
    codes: ['50011', '70004'],
    says: [
      'InvalidReplyTo',
      'redirect URI specified in the request does not match',
      'reply URL specified in the request does not match',
      /umleitungs-ur[il].{0,160}stimmt nicht mit/,
    ],
    beside: ['redirectUriMismatchError', 'redirect_uri'],
    check: 'redirect-uris',
  },
  'entra-no-redirect': {
    products: ['teamspace', 'azure-digital-twins'],
    codes: ['900971', '500113'],
    says: [
      'No reply address',
      /keine (antwort|umleitungs)(adresse|-uri|-url) (ist |wurde )?(für die anwendung )?registriert/,
    ],
    check: 'redirect-uris',
  },
  'entra-ca-block': {
    codes: ['53003', '50131', '530032'],
    says: [
      'BlockedByConditionalAccess',
      'blocked by Conditional Access policies',
      /richtlinien? für (den )?bedingten zugriff.{0,60}(blockiert|gesperrt)/,
      /(blockiert|gesperrt).{0,60}bedingten? zugriff/,
    ],
    beside: ['capolids', 'Conditional Access'],
    check: 'sign-in-log',
  },
  'entra-mfa-needed': {
    codes: ['50076', '50074', '50078', '50158'],
    says: [
      'MFA required',
      'Strong Authentication is required',
      'must use multi-factor authentication',
      /(mehrstufige|multi-faktor)-?[ -]?authentifizierung.{0,60}(erforderlich|verwenden)/,
    ],
    mentions: ['interaction_required'],
    beside: ['basic_action'],
    check: 'signed-in-account',
  },
  'entra-mfa-enrol': {
    codes: ['50079', '50072', '53004', '53010'],
    says: [
      'aka.ms/mfasetup',
      'enroll in multi-factor authentication',
      /für die (mehrstufige|multi-faktor)-?[ -]?authentifizierung registrieren/,
    ],
  },
  'entra-device-policy': {
    codes: ['53000', '53001', '53002', '50005', '50097'],
    says: [
      'Device is not domain joined',
      'device is required to be compliant',
      'device is not in required device state',
      "You can't get there from here",
      /gerät.{0,60}(nicht konform|nicht in die domäne|nicht verwaltet)/,
    ],
    check: 'sign-in-log',
  },
  'entra-security-defaults': {
    products: ['teamspace'],
    codes: ['530035'],
    says: [
      'BlockedBySecurityDefaults',
      'blocked by security defaults',
      /sicherheitsstandards.{0,40}(blockiert|gesperrt)/,
    ],
    check: 'security-defaults',
  },
  'entra-devicecode-blocked': {
    codes: ['530036', '70043'],
    says: [
      /device code flow.{0,80}(blocked|not allowed|disabled)/,
      /blocked.{0,100}device code flow/,
      /gerätecode.{0,80}(blockiert|gesperrt|nicht zulässig)/,
    ],
    beside: ['authentication flows'],
    check: 'sign-in-log',
  },
  'entra-devicecode-pending': {
    codes: ['70016', '70019', '70018', '90119'],
    says: ['authorization_pending', 'expired_token', 'code_expired', 'bad_verification_code'],
    beside: ['device code', 'device_code', 'Gerätecode'],
  },
  'entra-guest-or-wrong-account': {
    codes: ['50020', '50034', '51004', '16000', '90072', '50014', '50177', '500208'],
    says: [
      'needs to be added as an external user',
      'Selected user account does not exist in tenant',
      /user account .{0,120}does not exist in (the )?(tenant|directory)/,
      /benutzerkonto.{0,200}(im mandanten|im verzeichnis).{0,80}nicht (vorhanden|gefunden)/,
    ],
    beside: ['identity provider', 'live.com'],
    check: 'signed-in-account',
  },
  'entra-account-state': {
    codes: ['50057', '50053', '50055', '50126', '50144'],
    says: [
      'invalid username or password',
      'The account is locked',
      'user account is disabled',
      'password is expired',
      /(benutzer)?konto (ist|wurde) (gesperrt|deaktiviert)/,
      /kennwort ist abgelaufen/,
    ],
    check: 'signed-in-account',
  },
  'entra-token-revoked': {
    codes: ['50173', '50133', '50132', '700082', '70008', '50089'],
    says: [
      'refresh token has expired',
      'grant has expired due to it being revoked',
      'session is not valid',
      /aktualisierungstoken.{0,40}(abgelaufen|widerrufen)/,
    ],
    mentions: ['invalid_grant'],
    beside: ['TokensValidFrom', 'inactivity', 'Interactive authentication is needed'],
  },
  'entra-cross-tenant': {
    codes: ['500212', '500213'],
    says: ['cross-tenant access policy', /mandantenübergreifenden? zugriff/],
    check: 'signed-in-account',
  },
  'entra-implicit-off': {
    products: ['teamspace'],
    codes: ['700054', '70005'],
    says: [
      'UnsupportedResponseType',
      'unsupported_response_type',
      /response_type .{0,40}(is not enabled|nicht aktiviert)/,
    ],
    check: 'implicit-grant',
  },
  'entra-code-reuse': {
    products: ['teamspace'],
    codes: ['54005', '700005', '501481', '50196'],
    says: ['code was already redeemed', /autorisierungscode.{0,40}bereits (eingelöst|verwendet)/],
    mentions: ['invalid_grant'],
  },
};
