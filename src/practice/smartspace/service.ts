import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import { routeFinder } from '../serve/route-finder.ts';
import { authenticate, authorise } from './authenticate.ts';
import { messageRoutes } from './messages.ts';
import type { SmartspacePorts } from './ports.ts';
import { practiceAccess, practiceAccessPath } from './practice-access.ts';
import { invalid, refusalAnswer, SmartspaceRefusal } from './refusal.ts';
import type { SmartspaceRoute } from './route.ts';
import { threadRoutes } from './threads.ts';
import { workspaceRoutes } from './workspaces.ts';

const routes: readonly SmartspaceRoute[] = [...workspaceRoutes, ...threadRoutes, ...messageRoutes];
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The chat API of a Smartspace installation. */
export function createSmartspace(ports: SmartspacePorts): Service {
  const find = routeFinder(routes.filter(({ since }) => since === undefined || since === ports.generation));

  async function answer(request: PracticeRequest): Promise<PracticeAnswer> {
    const [path = '', search = ''] = request.path.split('?', 2);
    if (path === practiceAccessPath) return practiceAccess(ports, request);
    const found = find(path.replace(/\/$/, ''));
    if (found === undefined) return { status: 404 };
    const route = found.rows.find(({ method }) => method === request.method);
    if (route === undefined)
      return { status: 405, headers: { allow: found.rows.map(({ method }) => method).join(', ') } };
    const caller = await authenticate(ports, request);
    authorise(ports, caller);
    const id = idIn(found.params);
    return route.handle({ ports, caller, id, query: new URLSearchParams(search), request });
  }

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof SmartspaceRefusal) return refusalAnswer(error);
      throw error;
    }
  };
}

function idIn({ id }: Readonly<Record<string, string>>): string {
  if (id === undefined) return '';
  if (!guid.test(id)) throw invalid({ id: [`The value '${id}' is not valid.`] });
  return id.toLowerCase();
}
