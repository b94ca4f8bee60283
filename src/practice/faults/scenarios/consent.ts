import { scenariosOf } from './scenario.ts';

/** Client id of a sign-in app that somebody else has registered, not quite right. */
export const ownClientId = '0c1e57a9-2b64-4d38-9f10-6a3d5e8b7c42';

/** The sign-in app, and what it is allowed. */
export const consentScenarios = scenariosOf('consent', [
  {
    name: 'sign-in-consent-missing',
    title: {
      en: 'Nobody has consented to the sign-in app',
      de: 'Niemand hat der Anmelde-App zugestimmt',
    },
    entry: 'entra-consent-missing',
    meet: 'sign-in',
    message: 'AADSTS65001: The user or administrator has not consented to use the application',
    faults: { switches: { signIn: [{ refuse: 'consent-missing' }] } },
  },
  {
    name: 'user-consent-off',
    title: { en: 'The account may not consent', de: 'Das Konto darf nicht zustimmen' },
    entry: 'entra-admin-consent-required',
    meet: 'sign-in',
    message: 'needs permission to access resources in your organization that only an admin can grant.',
    faults: { switches: { signIn: [{ refuse: 'user-consent-off' }] } },
  },
  {
    name: 'consent-declined',
    title: { en: 'The consent page is declined', de: 'Die Zustimmungsseite wird abgelehnt' },
    entry: 'entra-consent-declined',
    meet: 'sign-in',
    message: 'AADSTS65004: User declined to consent to access the app.',
    faults: { switches: { signIn: [{ refuse: 'consent-declined' }] } },
  },
  {
    name: 'partner-not-authorised',
    title: {
      en: 'A partner’s account uses an app the customer does not know',
      de: 'Ein Partnerkonto verwendet eine App, die der Kunde nicht kennt',
    },
    entry: 'entra-gdap-preconsent',
    meet: 'sign-in',
    message:
      'Applications must be authorized to access the customer tenant before partner delegated administrators can use them.',
    faults: { switches: { signIn: [{ refuse: 'partner-not-authorised' }] } },
  },
  {
    name: 'sign-in-app-not-preauthorised',
    title: {
      en: 'Microsoft does not let the sign-in app ask for these permissions',
      de: 'Microsoft lässt die Anmelde-App diese Berechtigungen nicht anfordern',
    },
    entry: 'entra-firstparty-preauth',
    meet: 'sign-in',
    message: 'AADSTS65002: Consent between first party application',
    faults: { switches: { signIn: [{ refuse: 'not-preauthorised' }] } },
  },
  {
    name: 'service-not-subscribed',
    title: {
      en: 'The tenant has no licence for the service',
      de: 'Der Mandant hat keine Lizenz für den Dienst',
    },
    entry: 'entra-service-not-subscribed',
    meet: 'sign-in',
    message: 'lacks a service principal for.',
    faults: { switches: { signIn: [{ refuse: 'service-not-subscribed' }] } },
  },
  {
    name: 'sign-in-app-unknown',
    title: {
      en: 'The sign-in app of the settings is not known in the tenant',
      de: 'Die Anmelde-App der Einstellungen ist im Mandanten unbekannt',
    },
    entry: 'entra-app-not-in-tenant',
    meet: 'own-client',
    message: `AADSTS700016: Application with identifier '${ownClientId}' was not found in the directory`,
    faults: {},
  },
  {
    name: 'redirect-not-registered',
    title: {
      en: 'The sign-in app has another redirect address',
      de: 'Die Anmelde-App hat eine andere Umleitungsadresse',
    },
    entry: 'entra-redirect-mismatch',
    meet: 'own-client',
    message: 'specified in the request does not match the redirect URIs configured for the application',
    faults: {
      tenant: [
        {
          do: 'register-application',
          displayName: 'Onboarding sign-in',
          clientId: ownClientId,
          properties: { publicClient: { redirectUris: ['https://onboarding.example/signed-in'] } },
        },
      ],
    },
  },
  {
    name: 'no-redirect-registered',
    title: {
      en: 'The sign-in app has no redirect address at all',
      de: 'Die Anmelde-App hat gar keine Umleitungsadresse',
    },
    entry: 'entra-no-redirect',
    meet: 'own-client',
    message: 'AADSTS500113: No reply address is registered for the application.',
    faults: {
      tenant: [{ do: 'register-application', displayName: 'Onboarding sign-in', clientId: ownClientId }],
    },
  },
  {
    name: 'sign-in-app-not-public',
    title: {
      en: 'The sign-in app is registered as a web app',
      de: 'Die Anmelde-App ist als Web-App registriert',
    },
    entry: 'entra-confidential-needs-secret',
    meet: 'own-client',
    message:
      "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    faults: {
      tenant: [
        {
          do: 'register-application',
          displayName: 'Onboarding sign-in',
          clientId: ownClientId,
          properties: { web: { redirectUris: ['http://localhost'] } },
        },
        { do: 'consent', app: ownClientId, api: 'Microsoft Graph', permissions: 'all' },
      ],
    },
  },
]);
