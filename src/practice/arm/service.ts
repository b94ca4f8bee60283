import type { WritableDirectory } from '../directory/writable.ts';
import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import { routeFinder } from '../serve/route-finder.ts';
import { armHeaders, refusalAnswer } from './answer.ts';
import { askedVersion, checkVersion } from './api-version.ts';
import { authenticateCall } from './authenticate-call.ts';
import { checkSubscription } from './check-subscription.ts';
import { metadata } from './metadata.ts';
import type { ArmPorts } from './ports.ts';
import { readPath } from './read-path.ts';
import { ArmRefusal } from './refusal.ts';
import type { ArmRoute, ArmWorld } from './route.ts';
import { armRoutes } from './routes.ts';
import { unknownPath } from './unknown-path.ts';

const find = routeFinder(armRoutes);

/** Azure Resource Manager for the practice tenant: subscriptions, instances of Azure Digital Twins, roles. */
export function createArm(directory: WritableDirectory, ports: ArmPorts): Service {
  return async (request) => {
    // How late the directory's news are may change from one request to the next.
    const world: ArmWorld = { ...ports, directory };
    const answer = await guarded(world, request);
    return { ...answer, headers: { ...armHeaders(request, world.now()), ...answer.headers } };
  };
}

async function guarded(world: ArmWorld, request: PracticeRequest): Promise<PracticeAnswer> {
  try {
    return await answer(world, request);
  } catch (error) {
    if (error instanceof ArmRefusal) return refusalAnswer(error);
    throw error;
  }
}

/** The stations of a request, in Azure's order: version, token, subscription, route, then the route's own. */
async function answer(world: ArmWorld, request: PracticeRequest): Promise<PracticeAnswer> {
  const { path, query } = readPath(request.path);
  const version = askedVersion(query);
  const open = metadata(world, request);
  if (open !== undefined) return open;
  const caller = await authenticateCall(world, request, path);
  checkSubscription(world, path);
  const found = find(path);
  if (found === undefined) throw unknownPath(path, version);
  const route = routeFor(found.rows, request.method);
  checkVersion(version, route.versions, path);
  return route.handle({ world, caller, params: found.params, path, query, request });
}

function routeFor(routes: readonly ArmRoute[], method: string): ArmRoute {
  const route = routes.find((row) => row.method === method);
  if (route !== undefined) return route;
  throw new ArmRefusal({
    status: 405,
    code: 'MethodNotAllowed',
    message: `The requested resource does not support http method '${method}'.`,
    headers: { allow: routes.map((row) => row.method).join(', ') },
  });
}
