import type { JWTPayload } from 'jose';
import { objectOf } from '../../directory/json.ts';
import { asVersionTwo } from '../../tokens/version-two.ts';
import type { Resource } from '../scopes/find-resource.ts';
import type { LoginWorld } from '../world.ts';

/** Signs an access token in the version that the API it is for has chosen in its registration. */
export function signAccessToken(world: LoginWorld, resource: Resource, claims: JWTPayload): Promise<string> {
  const { directory, endpoint, signer } = world;
  const api = objectOf(directory.applicationByAppId(resource.appId), 'api');
  if (api['requestedAccessTokenVersion'] !== 2) return signer.sign(claims);
  const { id: tenantId } = directory.tenant;
  return signer.sign(asVersionTwo(claims, { login: endpoint, tenantId, resourceAppId: resource.appId }));
}
