import { scenariosOf } from './scenario.ts';

const tokenEndpoint = '/*/oauth2/v2.0/token';

/** A person who wants to sign in. */
export const signInScenarios = scenariosOf('sign-in', [
  {
    name: 'conditional-access-blocks',
    title: {
      en: 'A Conditional Access policy blocks the administrator',
      de: 'Eine Richtlinie für bedingten Zugriff sperrt die Administratorin aus',
    },
    entry: 'entra-ca-block',
    meet: 'sign-in',
    message:
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    faults: { switches: { signIn: [{ refuse: 'conditional-access' }] } },
  },
  {
    name: 'mfa-needed',
    title: { en: 'The tenant asks for a second factor', de: 'Der Mandant verlangt einen zweiten Faktor' },
    entry: 'entra-mfa-needed',
    meet: 'sign-in',
    message: 'you must use multi-factor authentication to access',
    faults: { switches: { signIn: [{ refuse: 'mfa-needed' }] } },
  },
  {
    name: 'mfa-not-registered',
    title: {
      en: 'The account has no second factor registered',
      de: 'Für das Konto ist kein zweiter Faktor registriert',
    },
    entry: 'entra-mfa-enrol',
    meet: 'sign-in',
    message: 'you must enroll in multi-factor authentication to access',
    faults: { switches: { signIn: [{ refuse: 'mfa-not-registered' }] } },
  },
  {
    name: 'device-not-managed',
    title: {
      en: 'Only devices of the customer are accepted',
      de: 'Nur Geräte des Kunden werden akzeptiert',
    },
    entry: 'entra-device-policy',
    meet: 'sign-in',
    message:
      'AADSTS53001: Device is not domain joined. Conditional Access policy requires a domain joined device, and the device is not domain joined.',
    faults: { switches: { signIn: [{ refuse: 'device-not-managed' }] } },
  },
  {
    name: 'device-not-compliant',
    title: { en: 'The device is not compliant', de: 'Das Gerät ist nicht konform' },
    entry: 'entra-device-policy',
    meet: 'sign-in',
    message: 'AADSTS53000: Device is not in required device state: compliant.',
    faults: { switches: { signIn: [{ refuse: 'device-not-compliant' }] } },
  },
  {
    name: 'security-defaults-block',
    title: { en: 'Security defaults block the request', de: 'Sicherheitsstandards blockieren die Anfrage' },
    entry: 'entra-security-defaults',
    meet: 'sign-in',
    message: 'AADSTS530035: Access has been blocked by security defaults.',
    faults: { switches: { signIn: [{ refuse: 'security-defaults' }] } },
  },
  {
    name: 'device-code-blocked',
    title: { en: 'The tenant does not allow device codes', de: 'Der Mandant erlaubt keine Gerätecodes' },
    entry: 'entra-devicecode-blocked',
    meet: 'device-code',
    message:
      'AADSTS530036: Access has been blocked by Conditional Access policies for authentication flows (device code flow).',
    faults: { switches: { signIn: [{ refuse: 'device-code-blocked' }] } },
  },
  {
    name: 'device-code-expired',
    title: {
      en: 'Nobody has typed the device code in time',
      de: 'Niemand hat den Gerätecode rechtzeitig eingegeben',
    },
    entry: 'entra-devicecode-pending',
    meet: 'device-code',
    message: 'AADSTS70019: Verification code expired.',
    faults: {
      rules: [
        {
          service: 'login',
          path: tokenEndpoint,
          form: { grant_type: 'device_code' },
          answer: {
            status: 400,
            body: {
              error: 'expired_token',
              error_description: 'AADSTS70019: Verification code expired. Have the user retry the sign-in.',
              error_codes: [70019],
            },
          },
        },
      ],
    },
  },
  {
    name: 'account-of-another-tenant',
    title: {
      en: 'An account of another tenant signs in',
      de: 'Ein Konto eines anderen Mandanten meldet sich an',
    },
    entry: 'entra-guest-or-wrong-account',
    meet: 'sign-in',
    message: 'The account needs to be added as an external user in the tenant first.',
    faults: { switches: { signIn: [{ refuse: 'account-of-another-tenant' }] } },
  },
  {
    name: 'account-disabled',
    title: { en: 'The account is disabled', de: 'Das Konto ist deaktiviert' },
    entry: 'entra-account-state',
    meet: 'sign-in',
    message: 'AADSTS50057: The user account is disabled.',
    faults: { switches: { signIn: [{ refuse: 'account-disabled' }] } },
  },
  {
    name: 'account-locked',
    title: { en: 'The account is locked', de: 'Das Konto ist gesperrt' },
    entry: 'entra-account-state',
    meet: 'sign-in',
    message: 'AADSTS50053: The account is locked',
    faults: { switches: { signIn: [{ refuse: 'account-locked' }] } },
  },
  {
    name: 'password-expired',
    title: { en: 'The password has expired', de: 'Das Kennwort ist abgelaufen' },
    entry: 'entra-account-state',
    meet: 'sign-in',
    message: 'AADSTS50055: The password is expired.',
    faults: { switches: { signIn: [{ refuse: 'password-expired' }] } },
  },
  {
    name: 'password-wrong',
    title: { en: 'The password is wrong', de: 'Das Kennwort ist falsch' },
    entry: 'entra-account-state',
    meet: 'sign-in',
    message: 'AADSTS50126: Error validating credentials due to invalid username or password.',
    faults: { switches: { signIn: [{ refuse: 'password-wrong' }] } },
  },
  {
    name: 'session-revoked',
    title: {
      en: 'The session is revoked while the guide runs',
      de: 'Die Sitzung wird widerrufen, während die Anleitung läuft',
    },
    entry: 'entra-token-revoked',
    meet: 'apply-again',
    message: 'TokenIssuedBeforeRevocationTimestamp',
    faults: {
      switches: { signIn: [{ refuse: 'session-revoked' }] },
      rules: [
        {
          service: 'graph',
          error: {
            status: 401,
            code: 'InvalidAuthenticationToken',
            message:
              'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp.',
          },
        },
      ],
    },
  },
  {
    name: 'cross-tenant-access-blocks',
    title: {
      en: 'A rule between two organizations forbids the sign-in',
      de: 'Eine Regel zwischen zwei Organisationen verbietet die Anmeldung',
    },
    entry: 'entra-cross-tenant',
    meet: 'sign-in',
    message:
      "AADSTS500213: The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
    faults: { switches: { signIn: [{ refuse: 'cross-tenant-access' }] } },
  },
  {
    name: 'tenant-restrictions',
    title: {
      en: 'The office network allows its own tenant only',
      de: 'Das Büronetz lässt nur den eigenen Mandanten zu',
    },
    entry: 'entra-tenant-restrictions',
    meet: 'sign-in',
    message: 'Your network administrator restricts which organizations can be accessed.',
    faults: { switches: { signIn: [{ refuse: 'tenant-restrictions' }] } },
  },
  {
    name: 'tenant-in-another-cloud',
    title: { en: 'The tenant lives in another cloud', de: 'Der Mandant liegt in einer anderen Cloud' },
    entry: 'entra-wrong-cloud',
    meet: 'sign-in',
    message: "request is being redirected to the National Cloud 'MicrosoftOnline.cn'.",
    faults: { switches: { signIn: [{ refuse: 'national-cloud' }] } },
  },
  {
    name: 'sign-in-service-busy',
    title: { en: 'The sign-in service is busy', de: 'Der Anmeldedienst ist ausgelastet' },
    entry: 'entra-transient',
    meet: 'sign-in',
    message: 'AADSTS90033: A transient error has occurred. Please try again.',
    faults: { switches: { signIn: [{ refuse: 'busy' }] } },
  },
]);
