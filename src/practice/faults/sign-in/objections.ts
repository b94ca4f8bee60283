import type { EntraError } from '../../login/errors/entra-error.ts';
import { grantErrors } from '../../login/errors/grant-errors.ts';
import { scopeErrors } from '../../login/errors/scope-errors.ts';
import type { SignInAttempt } from '../../login/world.ts';

/** What an objection may say about who is refused. */
export interface Refused {
  readonly attempt: SignInAttempt;
  readonly tenant: string;
  readonly at: Date;
}

export interface Objection {
  /** `page`: a person has typed the right password · `grant`: tokens for a person · `app`: tokens for an app. */
  readonly stages: readonly SignInAttempt['stage'][];
  /** Only in these grants. */
  readonly grants?: readonly string[];
  readonly error: (refused: Refused) => EntraError;
}

const person = ['page', 'grant'] as const;
const everywhere = ['page', 'grant', 'app'] as const;

const words = (code: number, text: string, more: Partial<EntraError> = {}): Objection['error'] => {
  const error: EntraError = { error: 'invalid_grant', status: 400, code, text, ...more };
  return () => error;
};

const graph = '00000003-0000-0000-c000-000000000000';
const exchange = '00000002-0000-0ff1-ce00-000000000000';
const configuration =
  'Due to a configuration change made by your administrator, or because you moved to a new location,';

/** Texts as Microsoft's own; where a text is not known to the letter, the code is. */
const refusals = {
  'conditional-access': {
    stages: person,
    error: words(
      53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      { suberror: 'message_only' },
    ),
  },
  'conditional-access-for-apps': {
    stages: ['app'],
    error: words(
      53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    ),
  },
  'mfa-needed': {
    stages: person,
    error: words(50076, `${configuration} you must use multi-factor authentication to access '${graph}'.`, {
      suberror: 'basic_action',
    }),
  },
  'mfa-not-registered': {
    stages: person,
    error: words(
      50079,
      `${configuration} you must enroll in multi-factor authentication to access '${graph}'.`,
      {
        suberror: 'basic_action',
      },
    ),
  },
  'device-not-managed': {
    stages: person,
    error: words(
      53001,
      'Device is not domain joined. Conditional Access policy requires a domain joined device, and the device is not domain joined.',
    ),
  },
  'device-not-compliant': {
    stages: person,
    error: words(
      53000,
      'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
    ),
  },
  'security-defaults': {
    stages: person,
    error: words(
      530035,
      'Access has been blocked by security defaults. This can happen when a request is unsafe, or when the client uses legacy authentication.',
      { error: 'access_denied' },
    ),
  },
  'device-code-blocked': {
    stages: ['grant'],
    grants: ['device_code', 'urn:ietf:params:oauth:grant-type:device_code'],
    error: words(
      530036,
      'Access has been blocked by Conditional Access policies for authentication flows (device code flow). Please contact your admin.',
      { error: 'access_denied' },
    ),
  },
  'account-disabled': { stages: person, error: words(50057, 'The user account is disabled.') },
  'account-locked': {
    stages: person,
    error: words(
      50053,
      "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
    ),
  },
  'password-expired': { stages: person, error: words(50055, 'The password is expired.') },
  'password-wrong': { stages: ['page'], error: () => grantErrors.passwordWrong },
  'account-of-another-tenant': {
    stages: person,
    error: ({ attempt, tenant }) => ({
      ...grantErrors.userOfAnotherTenant(attempt.upn ?? '', tenant),
      text: `User account '${attempt.upn ?? ''}' from identity provider 'https://sts.windows.net/5f0b2e5a-1c1e-4f5d-9f1c-6d2f4a8c9a01/' does not exist in tenant '${tenant}' and cannot access the application '${attempt.appId}'(${attempt.clientName}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
    }),
  },
  'cross-tenant-access': {
    stages: person,
    error: words(
      500213,
      "The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
    ),
  },
  'tenant-restrictions': {
    stages: person,
    error: ({ tenant }) => ({
      error: 'access_denied',
      status: 400,
      code: 500021,
      text: `Access to '${tenant}' tenant is denied. Your network administrator restricts which organizations can be accessed.`,
    }),
  },
  'national-cloud': {
    stages: person,
    error: ({ tenant }) => ({
      error: 'invalid_request',
      status: 400,
      code: 90038,
      text: `Tenant '${tenant}' request is being redirected to the National Cloud 'MicrosoftOnline.cn'.`,
    }),
  },
  'consent-missing': {
    stages: person,
    error: ({ attempt }) => scopeErrors.notConsented(attempt.appId, attempt.clientName),
  },
  'user-consent-off': {
    stages: person,
    error: ({ attempt }) => ({
      error: 'access_denied',
      status: 400,
      code: 90094,
      text: `${attempt.clientName} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`,
    }),
  },
  'consent-declined': { stages: ['consent'], error: () => grantErrors.declined },
  'partner-not-authorised': {
    stages: person,
    error: ({ attempt, tenant }) => ({
      error: 'invalid_grant',
      status: 400,
      code: 90099,
      text: `The application '${attempt.appId}' (${attempt.clientName}) has not been authorized in the tenant '${tenant}'. Applications must be authorized to access the customer tenant before partner delegated administrators can use them.`,
    }),
  },
  'not-preauthorised': {
    stages: person,
    error: ({ attempt }) => scopeErrors.notPreauthorised(attempt.appId, graph),
  },
  'service-not-subscribed': {
    stages: person,
    error: ({ tenant }) => ({
      error: 'invalid_client',
      status: 400,
      code: 650052,
      text: `The app is trying to access a service '${exchange}'(Office 365 Exchange Online) that your organization '${tenant}' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions.`,
    }),
  },
  'session-revoked': {
    stages: ['grant'],
    grants: ['refresh_token'],
    error: ({ at }) => ({
      ...grantErrors.userGone,
      text: `The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '${new Date(at.getTime() - 3_600_000).toISOString()}' and the TokensValidFrom date (before which tokens are not valid) for this user is '${at.toISOString()}'.`,
    }),
  },
  'resource-missing-for-app': {
    stages: ['app'],
    error: ({ attempt, tenant }) => scopeErrors.resourceNotFound(attempt.resource ?? graph, tenant),
  },
  busy: {
    stages: everywhere,
    error: words(90033, 'A transient error has occurred. Please try again.', {
      error: 'temporarily_unavailable',
      status: 503,
    }),
  },
} as const satisfies Record<string, Objection>;

export type ObjectionName = keyof typeof refusals;
export const objections: Readonly<Record<ObjectionName, Objection>> = refusals;
