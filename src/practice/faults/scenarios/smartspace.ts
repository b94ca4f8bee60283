import { scenariosOf } from './scenario.ts';

/** A Smartspace installation and its API. */
export const smartspaceScenarios = scenariosOf('smartspace', [
  {
    name: 'smartspace-app-not-found',
    title: {
      en: 'The tenant has no application called Smartspace',
      de: 'Der Mandant hat keine Anwendung namens Smartspace',
    },
    entry: 'graph-sp-list-empty',
    meet: 'apply',
    faults: { tenant: [{ do: 'delete-service-principal', api: 'Smartspace' }] },
  },
  {
    name: 'smartspace-role-missing',
    title: {
      en: 'The Smartspace application has no role Integrations',
      de: 'Die Anwendung Smartspace hat keine Rolle Integrations',
    },
    entry: 'graph-role-name-null',
    meet: 'apply',
    faults: { tenant: [{ do: 'withdraw-permission', api: 'Smartspace', permission: 'integrations' }] },
  },
  {
    name: 'smartspace-app-disabled',
    title: {
      en: 'The Smartspace application is disabled',
      de: 'Die Anwendung Smartspace ist deaktiviert',
    },
    entry: 'entra-app-disabled',
    meet: 'apply',
    faults: {
      tenant: [{ do: 'change-service-principal', api: 'Smartspace', properties: { accountEnabled: false } }],
    },
  },
  {
    name: 'smartspace-assignment-required',
    title: {
      en: 'Smartspace lets in only apps that hold a role, and ours has lost it',
      de: 'Smartspace lässt nur Apps mit Rolle ein, und unsere hat sie verloren',
    },
    entry: 'entra-assignment-required',
    meet: 'check',
    message: 'is not assigned to a role for the application',
    faults: {
      tenant: [
        {
          do: 'change-service-principal',
          api: 'Smartspace',
          properties: { appRoleAssignmentRequired: true },
        },
      ],
      rules: [
        {
          service: 'login',
          path: '/*/oauth2/v2.0/token',
          form: { grant_type: 'client_credentials' },
          calls: 1,
          tenant: [{ do: 'remove-consent' }],
          tenantWhen: 'before',
        },
      ],
    },
  },
  {
    name: 'smartspace-workspace-closed',
    title: {
      en: 'The app is taken off the workspace’s access list',
      de: 'Die App wird von der Zugriffsliste des Workspace gestrichen',
    },
    entry: 'ss-403-workspace',
    meet: 'check',
    faults: { tenant: [{ do: 'close-workspace' }] },
  },
  {
    name: 'smartspace-forbids',
    title: { en: 'The Smartspace API lets nobody in', de: 'Die Smartspace-API lässt niemanden ein' },
    entry: 'ss-403-workspace',
    meet: 'check',
    message: 'Forbidden',
    faults: {
      rules: [
        {
          service: 'smartspace',
          path: '/workspaces',
          error: { status: 403, code: '403', message: 'Forbidden' },
        },
      ],
    },
  },
  {
    name: 'smartspace-asks-to-sign-in-again',
    title: {
      en: 'The Smartspace API asks for a new sign-in',
      de: 'Die Smartspace-API verlangt eine neue Anmeldung',
    },
    entry: 'ss-401-reauth',
    meet: 'check',
    faults: {
      rules: [
        {
          service: 'smartspace',
          path: '/workspaces',
          answer: {
            status: 401,
            headers: { 'X-Reauth-Required': 'true', 'WWW-Authenticate': 'Bearer error="invalid_token"' },
          },
        },
      ],
    },
  },
  {
    name: 'smartspace-address-is-a-page',
    title: {
      en: 'The address of the API leads to the user interface',
      de: 'Die Adresse der API führt zur Benutzeroberfläche',
    },
    entry: 'ss-wrong-api-host',
    meet: 'check',
    faults: {
      rules: [
        {
          service: 'smartspace',
          answer: {
            status: 200,
            headers: { 'content-type': 'text/html; charset=utf-8' },
            body: '<!doctype html><html lang="en"><head><title>Smartspace</title></head><body><div id="root"></div></body></html>',
          },
        },
      ],
    },
  },
]);
