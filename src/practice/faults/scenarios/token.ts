import { scenariosOf } from './scenario.ts';

const appTokens = {
  service: 'login',
  path: '/*/oauth2/v2.0/token',
  form: { grant_type: 'client_credentials' },
} as const;

/** The finished app, asking for a token of its own. */
export const tokenScenarios = scenariosOf('token', [
  {
    name: 'secret-expired',
    title: { en: 'The client secret has expired', de: 'Das Clientgeheimnis ist abgelaufen' },
    entry: 'entra-secret-expired',
    meet: 'check',
    faults: { tenant: [{ do: 'expire-secret' }] },
  },
  {
    name: 'secret-expired-at-sign-in',
    title: {
      en: 'The sign-in service finds the secret expired',
      de: 'Der Anmeldedienst hält das Clientgeheimnis für abgelaufen',
    },
    entry: 'entra-secret-expired',
    meet: 'check',
    message: 'AADSTS7000222: The provided client secret keys for app',
    faults: {
      rules: [
        {
          ...appTokens,
          error: {
            status: 401,
            code: '7000222',
            message:
              "The provided client secret keys for app '00000000-0000-4000-8000-000000000000' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.",
          },
        },
      ],
    },
  },
  {
    name: 'secret-deleted',
    title: {
      en: 'Somebody has deleted the client secret',
      de: 'Jemand hat das Clientgeheimnis gelöscht',
    },
    entry: 'entra-wrong-secret',
    meet: 'check',
    faults: { tenant: [{ do: 'delete-secret' }] },
  },
  {
    name: 'secret-refused',
    title: {
      en: 'The sign-in service does not take the secret',
      de: 'Der Anmeldedienst nimmt das Clientgeheimnis nicht an',
    },
    entry: 'entra-secret-id-pasted',
    meet: 'check',
    message:
      'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID,',
    faults: {
      rules: [
        {
          ...appTokens,
          error: {
            status: 401,
            code: '7000215',
            message:
              "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '00000000-0000-4000-8000-000000000000'.",
          },
        },
      ],
    },
  },
  {
    name: 'app-not-found-at-sign-in',
    title: {
      en: 'The sign-in service does not find the app in this tenant',
      de: 'Der Anmeldedienst findet die App in diesem Mandanten nicht',
    },
    entry: 'entra-app-not-in-tenant',
    meet: 'check',
    message: 'was not found in the directory',
    faults: {
      rules: [
        {
          ...appTokens,
          error: {
            status: 400,
            code: '700016',
            message:
              "Application with identifier '00000000-0000-4000-8000-000000000000' was not found in the directory 'Practice Tenant'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
          },
        },
      ],
    },
  },
  {
    name: 'enterprise-application-deleted',
    title: {
      en: 'Somebody has deleted the enterprise application',
      de: 'Jemand hat die Unternehmensanwendung gelöscht',
    },
    entry: 'entra-sp-missing-client',
    meet: 'check',
    faults: { tenant: [{ do: 'delete-service-principal' }] },
  },
  {
    name: 'enterprise-application-disabled',
    title: {
      en: 'The enterprise application is disabled',
      de: 'Die Unternehmensanwendung ist deaktiviert',
    },
    entry: 'entra-app-disabled',
    meet: 'check',
    faults: { tenant: [{ do: 'disable-service-principal' }] },
  },
  {
    name: 'conditional-access-blocks-the-app',
    title: {
      en: 'A Conditional Access policy for workload identities blocks the app',
      de: 'Eine Richtlinie für bedingten Zugriff auf Workloads sperrt die App aus',
    },
    entry: 'entra-ca-block',
    meet: 'check',
    message: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
    faults: { switches: { signIn: [{ refuse: 'conditional-access-for-apps' }] } },
  },
  {
    name: 'service-missing-in-tenant',
    title: {
      en: 'The API has no service principal in the tenant',
      de: 'Die API hat im Mandanten kein Dienstprinzipal',
    },
    entry: 'entra-resource-sp-missing',
    meet: 'check',
    message: 'AADSTS500011: The resource principal named',
    faults: { switches: { signIn: [{ refuse: 'resource-missing-for-app' }] } },
  },
  {
    name: 'assignment-required',
    title: {
      en: 'The API lets in only apps that hold a role',
      de: 'Die API lässt nur Apps ein, die eine Rolle haben',
    },
    entry: 'entra-assignment-required',
    meet: 'check',
    message: 'is not assigned to a role for the application',
    faults: {
      rules: [
        {
          ...appTokens,
          error: {
            status: 400,
            code: '501051',
            message:
              "Application '00000000-0000-4000-8000-000000000000'(teamspace) is not assigned to a role for the application 'https://graph.microsoft.com'(Microsoft Graph).",
          },
        },
      ],
    },
  },
  {
    name: 'token-without-roles',
    title: {
      en: 'The token lacks permissions that were consented to',
      de: 'Dem Token fehlen Berechtigungen, denen zugestimmt wurde',
    },
    entry: 'token-no-roles',
    meet: 'check',
    faults: {
      rules: [{ ...appTokens, calls: 1, tenant: [{ do: 'remove-consent' }], tenantWhen: 'before' }],
    },
  },
  {
    name: 'token-service-late',
    title: {
      en: 'The sign-in service hears of app, secret and consent half a minute late',
      de: 'Der Anmeldedienst erfährt von App, Clientgeheimnis und Zustimmung eine halbe Minute später',
    },
    entry: 'token-stale',
    meet: 'apply',
    message: 'AADSTS700016',
    faults: { switches: { tokenLagMs: 30_000 } },
  },
  {
    name: 'token-service-busy',
    title: {
      en: 'The sign-in service is busy when the finished app asks',
      de: 'Der Anmeldedienst ist ausgelastet, als die fertige App fragt',
    },
    entry: 'entra-transient',
    meet: 'apply',
    message: 'AADSTS90033: A transient error has occurred. Please try again.',
    faults: {
      rules: [
        {
          ...appTokens,
          calls: 2,
          error: { status: 503, code: '90033', message: 'A transient error has occurred. Please try again.' },
        },
      ],
    },
  },
]);
