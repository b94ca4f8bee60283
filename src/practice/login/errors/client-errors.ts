import type { EntraError } from './entra-error.ts';

const unauthorized = { error: 'unauthorized_client', status: 400 } as const;
const badClient = { error: 'invalid_client', status: 401 } as const;

/** What can be wrong with the application that asks. */
export const clientErrors = {
  notFound: (appId: string, tenant: string): EntraError => ({
    ...unauthorized,
    code: 700016,
    text: `Application with identifier '${appId}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  }),
  singleTenant: (appId: string, name: string, endpoint: string): EntraError => ({
    error: 'invalid_request',
    status: 400,
    code: 50194,
    text: `Application '${appId}'(${name}) is not configured as a multi-tenant application. Usage of the /${endpoint} endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
  }),
  noServicePrincipal: (appId: string, tenantId: string): EntraError => ({
    ...badClient,
    code: 7000229,
    text: `The client application ${appId} is missing service principal in the tenant ${tenantId}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
  }),
  disabled: (appId: string, name: string): EntraError => ({
    ...unauthorized,
    code: 7000112,
    text: `Application '${appId}'(${name}) is disabled.`,
  }),
  secretMissing: {
    ...badClient,
    code: 7000218,
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  secretWrong: (appId: string): EntraError => ({
    ...badClient,
    code: 7000215,
    text: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${appId}'.`,
  }),
  secretExpired: (appId: string): EntraError => ({
    ...badClient,
    code: 7000222,
    text: `The provided client secret keys for app '${appId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
  }),
  assertionUnknownKey: {
    ...badClient,
    code: 700027,
    text: 'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found.]',
  },
  assertionMalformed: {
    ...badClient,
    code: 50027,
    text: 'JWT token is invalid or malformed.',
  },
  assertionOfAnother: (issuer: string, appId: string): EntraError => ({
    ...badClient,
    code: 700021,
    text: `Client assertion application identifier doesn't match 'client_id' parameter. Issuer '${issuer}', client '${appId}'.`,
  }),
  assertionAudience: (audience: string): EntraError => ({
    ...badClient,
    code: 700023,
    text: `Client assertion audience claim does not match Realm issuer. Audience '${audience}'.`,
  }),
  assertionTime: {
    ...badClient,
    code: 700024,
    text: 'Client assertion is not within its valid time range.',
  },
  assertionSignature: {
    ...badClient,
    code: 700027,
    text: 'The certificate with identifier used to sign the client assertion is registered on application, but the signature is not valid. [Reason - The key was found, but use of the key to verify the signature failed.]',
  },
  assertionKeyExpired: {
    ...badClient,
    code: 700027,
    text: 'The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired.]',
  },
  publicWithSecret: {
    ...badClient,
    code: 700025,
    text: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  },
  redirectMismatch: (redirectUri: string, appId: string): EntraError => ({
    error: 'invalid_request',
    status: 400,
    code: 50011,
    text: `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${appId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
  }),
  noRedirect: {
    error: 'invalid_request',
    status: 400,
    code: 500113,
    text: 'No reply address is registered for the application.',
  },
} as const;
