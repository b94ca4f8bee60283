import { randomUUID } from 'node:crypto';
import type { TwinsInstance } from '../azure/estate.ts';
import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import { routeFinder } from '../serve/route-finder.ts';
import { checkVersion } from './api-version.ts';
import { authenticate, authorise } from './authorise.ts';
import { modelRoutes } from './models.ts';
import type { DigitalTwinsPorts } from './ports.ts';
import { queryRoutes } from './query.ts';
import { TwinsRefusal } from './refusal.ts';
import type { TwinsRoute } from './route.ts';

const find = routeFinder<TwinsRoute>([...modelRoutes, ...queryRoutes]);

/** The data planes of the Azure Digital Twins instances; which one is asked the Host header says. */
export function createDigitalTwins(ports: DigitalTwinsPorts): Service {
  return async (request) => {
    const answer = await guarded(ports, request);
    return { ...answer, headers: { 'x-ms-request-id': randomUUID(), ...answer.headers } };
  };
}

async function guarded(ports: DigitalTwinsPorts, request: PracticeRequest): Promise<PracticeAnswer> {
  try {
    return await answer(ports, request);
  } catch (error) {
    if (error instanceof TwinsRefusal) return refusalAnswer(error);
    throw error;
  }
}

/** The network comes first: an instance without public access does not look at the token. */
async function answer(ports: DigitalTwinsPorts, request: PracticeRequest): Promise<PracticeAnswer> {
  const instance = instanceAt(ports, request.headers['host'] ?? '');
  if (instance.publicNetworkAccess === 'Disabled')
    throw new TwinsRefusal({ status: 403, code: 'PublicNetworkAccessDisabled' });
  const caller = await authenticate(ports, request);
  const [path = '', search = ''] = request.path.split('?', 2);
  const { route, id } = routeFor(request.method, path);
  const query = new URLSearchParams(search);
  checkVersion(query, `https://${instance.hostName ?? ''}${path}`);
  authorise(ports, caller, { instance, dataAction: route.dataAction });
  return route.handle({ instance, request, query, id });
}

function instanceAt({ estate }: DigitalTwinsPorts, host: string): TwinsInstance {
  const found = estate.instances.find(({ hostName }) => hostName === host.toLowerCase());
  if (found !== undefined) return found;
  throw new TwinsRefusal({ status: 404, code: 'NotFound', message: 'No instance has this host name.' });
}

function routeFor(method: string, path: string): { route: TwinsRoute; id: string } {
  const found = find(decoded(path).replace(/\/$/, ''));
  if (found === undefined)
    throw new TwinsRefusal({ status: 404, code: 'NotFound', message: 'There is nothing at this path.' });
  const route = found.rows.find((row) => row.method === method);
  if (route !== undefined) return { route, id: found.params['id'] ?? '' };
  throw new TwinsRefusal({
    status: 405,
    code: 'MethodNotAllowed',
    message: `The path does not take ${method}.`,
    headers: { allow: found.rows.map((row) => row.method).join(', ') },
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new TwinsRefusal({
      status: 400,
      code: 'InvalidArgument',
      message: 'The path is not encoded as it must be.',
    });
  }
}

function refusalAnswer({ status, code, message, headers }: TwinsRefusal): PracticeAnswer {
  return {
    status,
    headers: { 'x-ms-error-code': code, ...headers },
    ...(message !== '' && { body: { error: { code, message } } }),
  };
}
