import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import { routeFinder } from '../serve/route-finder.ts';
import { comesFromElsewhere } from './own-origin.ts';
import { backToThePage } from './back-to-the-page.ts';
import type { ControlRoute } from './route.ts';
import { controlRoutes } from './routes.ts';
import type { ControlWorld } from './world.ts';

const find = routeFinder(controlRoutes);

/** For whoever practises: what no service of Microsoft's would tell or do. */
export function createControl(world: ControlWorld): Service {
  return async (request) => backToThePage(request, answer(world, request));
}

function answer(world: ControlWorld, request: PracticeRequest): PracticeAnswer {
  if (comesFromElsewhere(request))
    return { status: 403, body: { error: 'A page of another origin may not change the practice cloud.' } };
  const [path = '', search = ''] = request.path.split('?', 2);
  const found = find(path);
  if (found === undefined) return { status: 404, body: { error: 'Unknown path.' } };
  const route = routeFor(found.rows, request.method);
  if (route === undefined) {
    const allow = found.rows.map(({ method }) => method).join(', ');
    return { status: 405, headers: { allow }, body: { error: `Only ${allow}.` } };
  }
  const name = decoded(found.params['name'] ?? '');
  return route.handle({ world, request, query: new URLSearchParams(search), name });
}

function routeFor(routes: readonly ControlRoute[], method: string): ControlRoute | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return routes.find((row) => row.method === wanted);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
