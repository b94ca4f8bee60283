import type { PracticeAnswer } from '../../serve/http.ts';
import { errorAnswer } from '../errors/error-body.ts';
import type { LoginRequest } from '../request.ts';
import { graphResource } from '../scopes/find-resource.ts';
import { resolveTenant } from '../tenant.ts';
import type { LoginWorld } from '../world.ts';

/** `/{tenant}/v2.0/.well-known/openid-configuration`. For a named tenant it tells the tenant's id by the issuer. */
export function openidConfiguration(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  const tenant = resolveTenant(world, request.tenant);
  if (!tenant.ok) return errorAnswer(tenant.error, request, world);
  const named = tenant.value === 'home' ? world.directory.tenant.id : tenant.value;
  const base = `${world.endpoint}/${named}`;
  const graph =
    [...world.ownResources].find(([, resource]) => resource === graphResource)?.[0] ?? graphResource;
  return {
    status: 200,
    body: {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `${world.endpoint}/${tenant.value === 'home' ? named : '{tenantid}'}/v2.0`,
      request_uri_parameter_supported: false,
      userinfo_endpoint: `${graph}/oidc/userinfo`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      http_logout_supported: true,
      frontchannel_logout_supported: true,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      claims_supported: [
        'sub',
        'iss',
        'aud',
        'exp',
        'iat',
        'nonce',
        'preferred_username',
        'name',
        'tid',
        'ver',
        'oid',
        'email',
      ],
      tenant_region_scope: tenant.value === 'home' ? 'EU' : null,
      cloud_instance_name: new URL(world.endpoint).host,
      msgraph_host: new URL(graph).host,
    },
  };
}
