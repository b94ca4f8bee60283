import type { WritableDirectory } from '../directory/writable.ts';
import { Draw } from '../directory/seed/draw.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { Caller } from '../tokens/caller.ts';
import { answerWith, traceOf } from './answer.ts';
import { readJson } from './body/read-json.ts';
import { checkBody } from './body/strict-body.ts';
import type { Call } from './call.ts';
import type { ConcurrentWrites } from './concurrent-writes.ts';
import type { GraphPorts } from './ports.ts';
import { present } from './present.ts';
import { nextQuery } from './query/page.ts';
import { parseOptions } from './query/options.ts';
import { GraphRefusal, malformed } from './refusal.ts';
import { authorise } from './rights/authorise.ts';
import type { Target } from './rights/authorise.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { lookUp } from './target.ts';
import { RouteTree } from './url/route-tree.ts';
import type { Match } from './url/route-tree.ts';
import { parsePath } from './url/path.ts';
import type { GraphPath } from './url/path.ts';

const tree = new RouteTree(routes);

/** Takes a request through its stations: path, right, body, handler, presentation. */
export class Dispatcher {
  readonly #directory: WritableDirectory;
  readonly #ports: GraphPorts;
  readonly #writes: ConcurrentWrites;
  readonly #replicas: Draw;
  #asked = 0;

  constructor(directory: WritableDirectory, ports: GraphPorts, writes: ConcurrentWrites) {
    this.#directory = directory;
    this.#ports = ports;
    this.#writes = writes;
    this.#replicas = new Draw(directory.seed);
  }

  answer(request: PracticeRequest, caller: Caller): PracticeAnswer {
    const now = this.#ports.now();
    const path = parsePath(request.path);
    const match = tree.find(path);
    const route = routeOf(match, request.method, path);
    const keys = match?.keys ?? [];
    const target = this.#target(route, keys);
    authorise(this.#directory, caller, { route, target });
    const body = route.body === undefined ? {} : readJson(request);
    if (route.body !== undefined) checkBody(route.body, body);
    if (request.method !== 'GET') this.#writes.check(target, now);
    const base = `https://${request.headers['host'] ?? 'graph.microsoft.com'}/${path.version}`;
    const options = parseOptions(path.query);
    const asOf = this.#asOf(now);
    const call: Call = {
      caller,
      directory: this.#directory,
      asOf,
      now,
      keys,
      options,
      headers: request.headers,
      body,
      base,
    };
    const shown = present(call, route.handle(call), (from) => nextLink(base, request.path, from));
    return answerWith(traceOf(request, now), shown.status, shown.body);
  }

  #asOf(now: number): number | undefined {
    const { lagMs, replicas } = this.#ports;
    if (lagMs === 0) return undefined;
    const fresh = replicas === 'jump' && this.#replicas.number(`replica ${this.#asked++}`, 3) === 0;
    return fresh ? undefined : now - lagMs;
  }

  /** Whose owners may act: asked of the newest state. */
  #target(route: Route, keys: Call['keys']): Target {
    const kind = /^\/(applications|servicePrincipals)\/\{\}/.exec(route.path)?.[1];
    const key = keys[0];
    if (key === undefined || (kind !== 'applications' && kind !== 'servicePrincipals')) return undefined;
    return lookUp(this.#directory, { kind, key })?.id;
  }
}

function routeOf(match: Match | undefined, method: string, path: GraphPath): Route {
  if (match === undefined) throw malformed(`Resource not found for the segment '${lastWord(path)}'.`);
  const route = match.routes.get(method);
  if (route === undefined) {
    throw new GraphRefusal(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
    );
  }
  return route;
}

function lastWord(path: GraphPath): string {
  return path.steps.map((step) => ('word' in step ? step.word : step.key.value)).at(-1) ?? '';
}

function nextLink(base: string, raw: string, from: number): string {
  const [before = '', query = ''] = raw.split('?', 2);
  return `${base}${before.replace(/^\/(v1\.0|beta)/i, '')}?${nextQuery(query, from)}`;
}
