import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import { readPath } from './read-path.ts';
import type { ArmWorld } from './route.ts';

/**
 * `/metadata/endpoints`: how a client that knows nothing but the address of Azure Resource Manager finds the rest. It
 * needs no token. Only what this practice cloud serves is named.
 */
export function metadata(world: ArmWorld, request: PracticeRequest): PracticeAnswer | undefined {
  const { path } = readPath(request.path);
  if (request.method !== 'GET' || path.toLowerCase() !== '/metadata/endpoints') return undefined;
  const { endpoint, login } = world;
  const audiences = ['https://management.core.windows.net/', 'https://management.azure.com/', endpoint];
  const authentication = { loginEndpoint: login, audiences, tenant: 'common', identityProvider: 'AAD' };
  const cloud = { name: 'PracticeCloud', resourceManager: endpoint, authentication };
  return { status: 200, body: [cloud] };
}
