import { scenariosOf } from './scenario.ts';

const denied = {
  status: 403,
  code: 'Authorization_RequestDenied',
  message: 'Insufficient privileges to complete the operation.',
} as const;
const newApplication = { service: 'graph', method: 'PATCH', path: '/applications(*)' } as const;
const newConsent = { service: 'graph', method: 'POST', path: '/servicePrincipals/*/appRoleAssign*' } as const;
const admin = 'admin@practice.example';

/** Microsoft Graph, while a guide is applied: who may, and what is there. */
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
