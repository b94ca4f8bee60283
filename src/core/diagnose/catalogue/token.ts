import type { Entries } from '../entry.ts';

const SCOPE = "input parameter 'scope' is not valid";

export const token: Entries<'entra-token'> = {
  'entra-secret-id-pasted': {
    codes: ['7000215'],
    says: [
      'Invalid client secret provided',
      'not the client secret ID',
      /nicht die id des geheimen clientschlüssels/,
      /(secret[ -]id|geheime id).{0,60}(instead of|statt|rather than).{0,30}(value|wert)/,
    ],
    beside: ['Secret ID', 'Geheime ID'],
    check: 'secret-form',
  },
  'entra-wrong-secret': {
    codes: ['7000215', '70002'],
    says: ['Invalid client secret is provided', 'Error validating credentials due to invalid client secret'],
    mentions: ['invalid_client'],
    check: 'app-sign-in',
  },
  'entra-secret-expired': {
    codes: ['7000222'],
    says: [
      /client secret keys .{0,120}are expired/,
      'client secret has expired',
      /geheimen? clientschlüssel.{0,120}abgelaufen/,
      'aka.ms/NewClientSecret',
    ],
    mentions: ['invalid_client'],
    check: 'secret-dates',
  },
  'entra-app-not-in-tenant': {
    codes: ['700016', '700011'],
    says: [
      'UnauthorizedClient_DoesNotMatchRequest',
      /application with identifier .{0,120}was not found in the directory/,
      /anwendung mit dem bezeichner .{0,160}nicht gefunden/,
    ],
    mentions: ['unauthorized_client'],
    check: 'application-found',
  },
  'entra-tenant-not-found': {
    codes: ['90002', '900023', '5000224'],
    says: [
      /tenant ["']?[\w.-]{2,80}["']? (was )?not found/,
      /mandant ["']?[\w.-]{2,80}["']? (wurde )?nicht gefunden/,
      'Specified tenant identifier',
    ],
    check: 'tenant-found',
  },
  'entra-confidential-needs-secret': {
    codes: ['7000218'],
    says: [/'client_assertion' (or|oder) 'client_secret'/],
    mentions: ['invalid_client'],
    check: 'public-client',
  },
  'entra-public-with-secret': {
    codes: ['700025'],
    says: ['Client is public so neither', /'client_assertion' (nor|noch) 'client_secret'/],
    mentions: ['invalid_client'],
    check: 'public-client',
  },
  'entra-single-tenant-common': {
    codes: ['50194', '9001023', '90130', '90124'],
    says: [
      'is not configured as a multi-tenant application',
      'Usage of the /common endpoint is not supported',
      /nicht als mehrinstanzenfähige anwendung konfiguriert/,
    ],
    check: 'sign-in-audience',
  },
  'entra-wrong-cloud': {
    codes: ['90038', '900382', '900432', '90051'],
    says: ['redirected to the National Cloud', /nationalen? cloud/],
    check: 'tenant-found',
  },
  'entra-resource-sp-missing': {
    codes: ['500011', '50001', '650054'],
    says: [
      'invalid_resource',
      /resource principal named .{0,200}was not found/,
      /ressourcenprinzipal .{0,200}nicht gefunden/,
    ],
    check: 'resource-found',
  },
  'entra-sp-missing-client': {
    codes: ['7000229'],
    says: ['missing service principal in the tenant'],
    mentions: ['unauthorized_client'],
    check: 'service-principal-found',
  },
  'entra-app-disabled': {
    codes: ['7000112', '70001', '1000031'],
    says: [/application '?[\w-]{4,40}'?.{0,80} is disabled/, /anwendung .{0,120}ist deaktiviert/],
    mentions: ['unauthorized_client'],
    check: 'service-principal-enabled',
  },
  'entra-assignment-required': {
    products: ['smartspace'],
    codes: ['501051', '50105'],
    says: ['EntitlementGrantsNotFound', 'is not assigned to a role for the application'],
    check: 'grants',
  },
  'entra-scope-not-default': {
    codes: ['1002012', '70011', '28002'],
    says: ['invalid_scope', '/.default suffixed', SCOPE],
    check: 'app-sign-in',
  },
  'entra-two-resources': {
    codes: ['700022', '700023'],
    says: ['contains more than one resource'],
    mentions: ['invalid_scope'],
  },
  'entra-cert-assertion': {
    codes: ['700027', '700024', '700030', '50012'],
    says: [
      'used to sign the client assertion is not registered',
      /client assertion .{0,80}invalid signature/,
      'Thumbprint of key used by client',
    ],
    mentions: ['invalid_client'],
    check: 'application-found',
  },
  'entra-malformed-request': {
    codes: ['900144', '9002313', '90014', '900561'],
    says: ['request is malformed or invalid'],
    mentions: ['request body must contain the following parameter', 'invalid_request'],
  },
  'entra-transient': {
    codes: ['90033', '50033', '90024', '90006', '90055', '90012'],
    says: ['temporarily_unavailable', 'A transient error has occurred'],
  },
  'ss-delegated-scope': {
    products: ['smartspace'],
    rank: 2,
    codes: ['1002012', '70011'],
    says: ['smartspaceapi.chat.access', SCOPE],
    beside: ['Smartspace'],
    check: 'app-sign-in',
  },
};
