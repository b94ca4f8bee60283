import type { Entries } from '../entry.ts';

const UNKNOWN_ASSIGNEE = 'Cannot find user or service principal in graph database for';

export const azureCli: Entries<'cli'> = {
  'graph-role-name-null': {
    products: ['smartspace'],
    says: [/"?integrationsapproleid"?\s?: ?null/],
    check: 'app-roles',
  },
  'graph-sp-list-empty': {
    products: ['smartspace'],
    says: [/az ad sp list .{0,400}(\[ ?\] ?$|returns nothing|empty|leer)/],
    mentions: ['az ad sp list'],
    beside: ['Integrations', 'Smartspace'],
    check: 'resource-found',
  },
  'cli-old-flags': {
    products: ['azure-digital-twins'],
    says: ['--available-to-other-tenants', '--reply-urls', '--native-app', '--oauth2-allow-implicit-flow'],
    beside: ['unrecognized arguments'],
  },
  'cli-credential-reset-wipes': {
    says: [/credential reset.{0,160}(gone|deleted|removed|lost|weg|gelöscht|entfernt|verschwunden)/],
    mentions: ['az ad app credential reset'],
    check: 'secret-dates',
  },
  'cli-publicclient-set': {
    products: ['azure-digital-twins'],
    says: ['--set publicClient=true'],
    beside: ['unrecognized arguments'],
    check: 'public-client',
  },
  'cli-create-patches-existing': {
    says: ['Found an existing application instance', 'We will patch it'],
    check: 'same-name',
  },
  'cli-create-name-ambiguous': {
    says: ['More than one application have the same display name'],
    check: 'same-name',
  },
  'cli-app-create-no-sp': {
    says: [UNKNOWN_ASSIGNEE],
    mentions: ['az ad sp create --id'],
    check: 'service-principal-found',
  },
  'cli-assignee-display-name': {
    products: ['azure-digital-twins'],
    rank: 2,
    says: [UNKNOWN_ASSIGNEE, 'Unable to assign role.'],
    beside: ['az dt role-assignment create', '--assignee'],
    check: 'object-id-kind',
  },
  'cli-permission-grant-replaces': {
    says: [/app permission grant.{0,200}(gone|removed|replaced|lost|weg|ersetzt|entfernt|verschwunden)/],
    mentions: ['az ad app permission grant'],
    check: 'grants',
  },
  'cli-admin-consent-private-endpoint': {
    says: ['This command is not yet supported on sovereign clouds', 'main.iam.ad.ext.azure.com'],
    mentions: ['az ad app permission admin-consent'],
    check: 'tls-issuer',
  },
  'cli-tenantid-not-in-output': {
    products: ['azure-digital-twins'],
    says: ['odata.metadata'],
    mentions: ['@odata.context'],
    beside: ['az ad app create', 'tenant id', 'Mandanten-ID'],
  },
  'cli-sp-delete-leftovers': {
    products: ['azure-digital-twins'],
    says: ['Identity not found', 'Unable to find identity', 'Identität nicht gefunden'],
    mentions: ['az ad sp delete'],
    beside: ['role assignments', 'Rollenzuweisungen'],
    check: 'azure-role-assignment',
  },
  'cli-objectid-renamed': {
    says: [/--query ["']?objectid/, /objectid["']? (is |ist )?(empty|null|leer)/],
  },
  'cli-wam': {
    says: [
      'User cancelled the Accounts Control Operation',
      'user canceled authentication',
      'InteractiveBrowserCredential authentication failed',
    ],
  },
  'cli-dt-extension': {
    products: ['azure-digital-twins'],
    says: ["'dt' is misspelled or not recognized by the system"],
  },
  'cli-manifest-quoting': {
    products: ['azure-digital-twins'],
    says: ['JSON file does not exist', 'Failed to parse string as JSON'],
    beside: ['Expecting property name enclosed in double quotes', 'requiredResourceAccess', 'resourceAppId'],
  },
};
