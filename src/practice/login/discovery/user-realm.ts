import type { PracticeAnswer } from '../../serve/http.ts';
import type { LoginRequest } from '../request.ts';
import type { LoginWorld } from '../world.ts';

/** `/common/userrealm/{upn}`: nobody here signs in elsewhere, so a known domain is always `Managed`. */
export function userRealm(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  const upn = request.parts.upn ?? '';
  const domain = upn.slice(upn.lastIndexOf('@') + 1).toLowerCase();
  if (domain !== world.directory.tenant.domain.toLowerCase())
    return { status: 200, body: { ver: '1.0', account_type: 'Unknown' } };
  return {
    status: 200,
    body: {
      ver: '1.0',
      account_type: 'Managed',
      domain_name: domain,
      cloud_instance_name: new URL(world.endpoint).host,
      cloud_audience_urn: 'urn:federation:MicrosoftOnline',
    },
  };
}
