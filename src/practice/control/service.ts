import { kinds, type Kind } from '../directory/kinds.ts';
import type { WritableDirectory } from '../directory/writable.ts';
import type { LoginWorld } from '../login/world.ts';
import type { PracticeAnswer, Service } from '../serve/http.ts';

type Handler = (directory: WritableDirectory, login: LoginWorld) => PracticeAnswer;

const routes: Readonly<Record<string, Handler>> = {
  '/health': () => ({ status: 200, body: { status: 'ok' } }),
  '/state': (directory, login) => ({
    status: 200,
    body: { ...counts(directory), members: directory.members.size, refreshTokens: login.refreshTokens.size },
  }),
};

/** For whoever practises: what no service of Microsoft's would tell. */
export function createControl(directory: WritableDirectory, login: LoginWorld): Service {
  return async ({ method, path }) => {
    const [route = ''] = path.split('?');
    const handler = Object.hasOwn(routes, route) ? routes[route] : undefined;
    if (handler === undefined) return { status: 404, body: { error: 'Unknown path.' } };
    if (method !== 'GET') return { status: 405, headers: { allow: 'GET' }, body: { error: 'Only GET.' } };
    return handler(directory, login);
  };
}

function counts(directory: WritableDirectory): Record<string, number> {
  // Object.keys widens the keys; they are those of `kinds`.
  const names = Object.keys(kinds) as Kind[];
  return Object.fromEntries(names.map((kind) => [kind, [...directory.rows(kind).all()].length]));
}
