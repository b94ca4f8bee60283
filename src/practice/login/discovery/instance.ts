import type { PracticeAnswer } from '../../serve/http.ts';
import { errorAnswer } from '../errors/error-body.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { tenantErrors } from '../errors/tenant-errors.ts';
import type { LoginRequest } from '../request.ts';
import type { LoginWorld } from '../world.ts';

/** `/common/discovery/instance`: which names this cloud answers to. Version 1.0 tells only where to go on. */
export function instance(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  const asked = request.query.get('authorization_endpoint');
  if (asked === undefined)
    return errorAnswer(requestErrors.missing('authorization_endpoint'), request, world);
  const { host, port } = new URL(world.endpoint);
  const aliases = [host, `127.0.0.1:${port}`];
  const url = URL.canParse(asked) ? new URL(asked) : undefined;
  if (url === undefined || !aliases.includes(url.host))
    return errorAnswer(tenantErrors.instanceUnknown(asked), request, world);
  const [, tenant = 'common'] = url.pathname.split('/');
  const version = url.pathname.endsWith('/v2.0/authorize') ? '/v2.0' : '';
  const tenant_discovery_endpoint = `${world.endpoint}/${tenant}${version}/.well-known/openid-configuration`;
  if (request.query.get('api-version') !== '1.1') return { status: 200, body: { tenant_discovery_endpoint } };
  return {
    status: 200,
    body: {
      tenant_discovery_endpoint,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases }],
    },
  };
}
