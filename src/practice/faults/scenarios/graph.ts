import { scenariosOf } from './scenario.ts';

const denied = {
  status: 403,
  code: 'Authorization_RequestDenied',
  message: 'Insufficient privileges to complete the operation.',
} as const;
const newApplication = { service: 'graph', method: 'PATCH', path: '/applications(*)' } as const;
const newConsent = { service: 'graph', method: 'POST', path: '/servicePrincipals/*/appRoleAssign*' } as const;
const newPrincipal = { service: 'graph', method: 'POST', path: '/servicePrincipals' } as const;
const admin = 'admin@practice.example';

/** Microsoft Graph, while a guide is applied. */
export const graphScenarios = scenariosOf('graph', [
  {
    name: 'role-lost-in-mid-run',
    title: {
      en: 'The administrator loses the role while the guide runs',
      de: 'Die Administratorin verliert ihre Rolle, während die Anleitung läuft',
    },
    entry: 'graph-insufficient-privileges',
    meet: 'apply',
    message: 'Authorization_RequestDenied: Insufficient privileges to complete the operation.',
    faults: { rules: [{ ...newApplication, calls: 1, tenant: [{ do: 'take-role', account: admin }] }] },
  },
  {
    name: 'role-not-active',
    title: {
      en: 'The role is eligible, but nobody has activated it',
      de: 'Die Rolle ist berechtigt, aber nicht aktiviert',
    },
    entry: 'graph-pim-inactive',
    meet: 'apply',
    faults: { tenant: [{ do: 'take-role', account: admin }] },
  },
  {
    name: 'apps-may-not-be-registered',
    title: {
      en: 'This account may not register applications',
      de: 'Dieses Konto darf keine Anwendungen registrieren',
    },
    entry: 'graph-app-creation-restricted',
    meet: 'apply',
    message: 'Authorization_RequestDenied: Insufficient privileges to complete the operation.',
    faults: { rules: [{ ...newApplication, error: denied }] },
  },
  {
    name: 'role-too-low-for-consent',
    title: {
      en: 'The role does not suffice to consent to Graph’s application permissions',
      de: 'Die Rolle genügt nicht für die Zustimmung zu Anwendungsberechtigungen von Graph',
    },
    entry: 'graph-consent-role-too-low',
    meet: 'apply',
    message: 'Authorization_RequestDenied: Insufficient privileges to complete the operation.',
    faults: { rules: [{ ...newConsent, error: denied }] },
  },
  {
    name: 'permission-assigned-already',
    title: {
      en: 'Somebody else has consented a moment before',
      de: 'Jemand anderes hat einen Augenblick zuvor zugestimmt',
    },
    entry: 'graph-role-duplicate',
    meet: 'apply',
    message: 'Permission being assigned already exists on the object',
    faults: {
      rules: [
        {
          ...newConsent,
          calls: 1,
          error: {
            status: 400,
            code: 'Request_BadRequest',
            message: 'Permission being assigned already exists on the object',
            when: 'after',
          },
        },
      ],
    },
  },
  {
    name: 'permission-not-found-for-a-while',
    title: {
      en: 'The API’s permission is not found at first',
      de: 'Die Berechtigung der API wird zunächst nicht gefunden',
    },
    entry: 'graph-role-not-found',
    meet: 'apply',
    message: 'Permission being assigned was not found on application',
    faults: {
      rules: [
        {
          ...newConsent,
          calls: 3,
          error: {
            status: 400,
            code: 'Request_BadRequest',
            message:
              "Permission being assigned was not found on application '00000003-0000-0000-c000-000000000000'.",
          },
        },
      ],
    },
  },
  {
    name: 'permission-not-found',
    title: {
      en: 'The API’s permission is not found, however long one waits',
      de: 'Die Berechtigung der API wird nicht gefunden, so lange man auch wartet',
    },
    entry: 'graph-role-not-found',
    meet: 'apply',
    message: 'Permission being assigned was not found on application',
    faults: {
      rules: [
        {
          ...newConsent,
          error: {
            status: 400,
            code: 'Request_BadRequest',
            message:
              "Permission being assigned was not found on application '00000003-0000-0000-c000-000000000000'.",
          },
        },
      ],
    },
  },
  {
    name: 'directory-late',
    title: {
      en: 'The directory shows what is new only after 20 seconds',
      de: 'Das Verzeichnis zeigt Neues erst nach 20 Sekunden',
    },
    entry: 'graph-replication',
    meet: 'apply',
    message: 'does not exist or one of its queried reference-property objects are not present.',
    faults: { switches: { lagMs: 20_000 } },
  },
  {
    name: 'directory-very-late',
    title: {
      en: 'The directory shows what is new only after ten minutes',
      de: 'Das Verzeichnis zeigt Neues erst nach zehn Minuten',
    },
    entry: 'graph-replication',
    meet: 'apply',
    message: 'does not exist or one of its queried reference-property objects are not present.',
    faults: { switches: { lagMs: 600_000 } },
  },
  {
    name: 'replicas-jump',
    title: {
      en: 'From request to request another replica answers',
      de: 'Von Anfrage zu Anfrage antwortet ein anderes Replikat',
    },
    entry: 'graph-replication',
    meet: 'apply',
    faults: { switches: { lagMs: 15_000, replicas: 'jump' } },
  },
  {
    name: 'backing-application-unknown',
    title: {
      en: 'The service principal cannot be made yet, with a misleading text',
      de: 'Das Dienstprinzipal lässt sich noch nicht anlegen, mit irreführendem Text',
    },
    entry: 'graph-backing-application',
    meet: 'apply',
    message:
      'When using this permission, the backing application of the service principal being created must in the local tenant',
    faults: {
      rules: [
        {
          ...newPrincipal,
          calls: 2,
          error: {
            ...denied,
            message:
              'When using this permission, the backing application of the service principal being created must in the local tenant',
          },
        },
      ],
    },
  },
  {
    name: 'throttled-for-a-moment',
    title: {
      en: 'Microsoft Graph asks to wait two seconds',
      de: 'Microsoft Graph bittet, zwei Sekunden zu warten',
    },
    entry: 'graph-throttled',
    meet: 'apply',
    message: 'TooManyRequests',
    faults: {
      rules: [
        {
          service: 'graph',
          method: ['POST', 'PATCH'],
          path: '/applications**',
          calls: 2,
          error: {
            status: 429,
            code: 'TooManyRequests',
            message: 'Too many requests. Please wait and retry.',
            headers: { 'Retry-After': '2.128', 'x-ms-throttle-information': 'WriteLimitExceeded' },
          },
        },
      ],
    },
  },
  {
    name: 'throttled',
    title: { en: 'Microsoft Graph takes no requests', de: 'Microsoft Graph nimmt keine Anfragen an' },
    entry: 'graph-throttled',
    meet: 'apply',
    message: 'TooManyRequests',
    faults: { switches: { throttle: { service: 'graph', requests: 1, seconds: 600 } } },
  },
  {
    name: 'concurrent-writes',
    title: {
      en: 'Writes to one application follow each other too closely',
      de: 'Schreibzugriffe auf eine Anwendung folgen zu dicht aufeinander',
    },
    meet: 'apply',
    message:
      'Directory_ConcurrencyViolation: Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
    faults: { switches: { writeGapMs: 3_000 } },
  },
  {
    name: 'name-taken',
    title: {
      en: 'The tenant has an app called teamspace already',
      de: 'Im Mandanten gibt es schon eine App namens teamspace',
    },
    entry: 'graph-duplicate-app',
    meet: 'apply',
    faults: { tenant: [{ do: 'register-application', displayName: 'teamspace' }] },
  },
  {
    name: 'app-deleted',
    title: {
      en: 'Somebody has deleted the app; it lies in the deleted items',
      de: 'Jemand hat die App gelöscht; sie liegt in den gelöschten Elementen',
    },
    entry: 'graph-soft-deleted',
    meet: 'apply-again',
    message: 'Request_MultipleObjectsWithSameKeyValue',
    faults: { tenant: [{ do: 'delete-application' }] },
  },
  {
    name: 'object-quota-reached',
    title: { en: 'The quota of objects is used up', de: 'Das Kontingent an Objekten ist erschöpft' },
    meet: 'apply',
    message: 'Directory_QuotaExceeded: The directory object quota limit for the Principal has been exceeded.',
    faults: {
      rules: [
        {
          ...newApplication,
          error: {
            status: 403,
            code: 'Directory_QuotaExceeded',
            message:
              'The directory object quota limit for the Principal has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.',
          },
        },
      ],
    },
  },
  {
    name: 'graph-unavailable',
    title: { en: 'Microsoft Graph is unavailable', de: 'Microsoft Graph ist nicht verfügbar' },
    meet: 'apply',
    message: 'ServiceUnavailable',
    faults: {
      rules: [
        {
          service: 'graph',
          error: {
            status: 503,
            code: 'ServiceUnavailable',
            message: 'The service is temporarily unavailable. Please try again later.',
          },
        },
      ],
    },
  },
]);
