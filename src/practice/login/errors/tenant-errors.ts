import type { EntraError } from './entra-error.ts';

export const tenantErrors = {
  notFound: (tenant: string): EntraError => ({
    error: 'invalid_tenant',
    status: 400,
    code: 90002,
    text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  }),
  notAName: (tenant: string): EntraError => ({
    error: 'invalid_request',
    status: 400,
    code: 900023,
    text: `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
  }),
  notImplied: {
    error: 'invalid_request',
    status: 400,
    code: 50059,
    text: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  },
  grantNotOverCommon: {
    error: 'invalid_request',
    status: 400,
    code: 9001023,
    text: 'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
  },
  instanceUnknown: (instance: string): EntraError => ({
    error: 'invalid_instance',
    status: 400,
    code: 50049,
    text: `Unknown or invalid instance '${instance}'.`,
  }),
} as const;
