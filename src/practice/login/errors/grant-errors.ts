import type { EntraError } from './entra-error.ts';

const invalidGrant = { error: 'invalid_grant', status: 400 } as const;

/** What can be wrong with a code, a refresh token, a password or a device code. */
export const grantErrors = {
  malformed: { ...invalidGrant, code: 9002313, text: 'Invalid request. Request is malformed or invalid.' },
  ofAnotherClient: { ...invalidGrant, code: 70000, text: 'Provided grant is invalid or malformed.' },
  codeUsed: {
    ...invalidGrant,
    code: 54005,
    text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  },
  expired: {
    ...invalidGrant,
    code: 70008,
    text: 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  },
  verifierWrong: {
    ...invalidGrant,
    code: 501481,
    text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  },
  redirectDiffers: (given: string, earlier: string): EntraError => ({
    error: 'invalid_client',
    status: 400,
    code: 500112,
    text: `The reply address '${given}' does not match the reply address '${earlier}' provided when requesting Authorization code.`,
  }),
  passwordWrong: {
    ...invalidGrant,
    code: 50126,
    text: 'Error validating credentials due to invalid username or password.',
  },
  userUnknown: (upn: string, domain: string): EntraError => ({
    ...invalidGrant,
    code: 50034,
    text: `The user account ${upn} does not exist in the ${domain} directory. To sign into this application, the account must be added to the directory.`,
  }),
  userOfAnotherTenant: (upn: string, tenant: string): EntraError => ({
    ...invalidGrant,
    code: 50020,
    text: `User account '${upn}' from another identity provider does not exist in tenant '${tenant}' and cannot access the application in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
  }),
  userGone: {
    ...invalidGrant,
    code: 50173,
    text: 'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password, or the account no longer exists.',
  },
  devicePending: {
    error: 'authorization_pending',
    status: 400,
    code: 70016,
    text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  },
  deviceTooFast: {
    error: 'slow_down',
    status: 400,
    code: 70016,
    text: 'OAuth 2.0 device flow error. The device asks more often than the interval allows. Slow down.',
  },
  deviceExpired: {
    error: 'expired_token',
    status: 400,
    code: 70019,
    text: 'Verification code expired. Have the user retry the sign-in.',
  },
  deviceDeclined: {
    error: 'authorization_declined',
    status: 400,
    code: 70021,
    text: 'The end user declined the authorization request.',
  },
  deviceCodeUnknown: {
    error: 'bad_verification_code',
    status: 400,
    code: 70018,
    text: 'Invalid verification code. The code was mistyped, or it belongs to another sign-in.',
  },
  declined: {
    error: 'access_denied',
    status: 400,
    code: 65004,
    text: 'User declined to consent to access the app.',
  },
} as const;
