import type { EntraError } from './entra-error.ts';

const invalidScope = { error: 'invalid_scope', status: 400 } as const;

/** What can be wrong with what is asked for, and with the consent to it. */
export const scopeErrors = {
  notDefault: (scope: string): EntraError => ({
    ...invalidScope,
    code: 1002012,
    text: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  }),
  invalid: (scope: string): EntraError => ({
    ...invalidScope,
    code: 70011,
    text: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  }),
  defaultNotAlone: (scope: string): EntraError => ({
    ...invalidScope,
    code: 70011,
    text: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid. .default scope can't be combined with resource-specific scopes.`,
  }),
  severalResources: (scope: string): EntraError => ({
    error: 'invalid_request',
    status: 400,
    code: 28000,
    text: `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
  }),
  notOnResource: (client: string, scope: string, resourceAppId: string): EntraError => ({
    error: 'invalid_client',
    status: 400,
    code: 650053,
    text: `The application '${client}' asked for scope '${scope}' that doesn't exist on the resource '${resourceAppId}'. Contact the app vendor.`,
  }),
  resourceNotFound: (resource: string, tenant: string): EntraError => ({
    error: 'invalid_resource',
    status: 400,
    code: 500011,
    text: `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  }),
  notConsented: (appId: string, name: string): EntraError => ({
    error: 'invalid_grant',
    status: 400,
    code: 65001,
    suberror: 'consent_required',
    text: `The user or administrator has not consented to use the application with ID '${appId}' named '${name}'. Send an interactive authorization request for this user and resource.`,
  }),
  notPreauthorised: (appId: string, resourceAppId: string): EntraError => ({
    error: 'invalid_grant',
    status: 400,
    code: 65002,
    text: `Consent between first party application '${appId}' and first party resource '${resourceAppId}' must be configured via preauthorization - applications owned and operated by Microsoft must get approval from the API owner before requesting tokens for that API.`,
  }),
  userNotAssigned: (upn: string, appId: string, name: string): EntraError => ({
    error: 'invalid_grant',
    status: 400,
    code: 50105,
    text: `Your administrator has configured the application ${name} ('${appId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${upn}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  }),
  noRoleAssigned: (client: string, resource: string): EntraError => ({
    error: 'invalid_grant',
    status: 400,
    code: 501051,
    text: `Application '${client}' is not assigned to a role for the application '${resource}'.`,
  }),
} as const;
