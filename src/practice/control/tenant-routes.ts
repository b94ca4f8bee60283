import { kinds, type Kind } from '../directory/kinds.ts';
import { tenantOverview } from './tenant-overview.ts';
import type { ControlRoute } from './route.ts';
import type { ControlWorld } from './world.ts';

export const tenantRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/health', handle: () => ({ status: 200, body: { status: 'ok' } }) },
  {
    method: 'GET',
    path: '/state',
    handle: ({ world }) => ({
      status: 200,
      body: {
        ...counts(world),
        members: world.directory.members.size,
        refreshTokens: world.login.refreshTokens.size,
      },
    }),
  },
  {
    method: 'GET',
    path: '/tenant',
    handle: ({ world }) => ({ status: 200, body: tenantOverview(world) }),
  },
  {
    method: 'POST',
    path: '/reset',
    handle: ({ world }) => {
      world.reset();
      return { status: 200, body: { status: 'ok' } };
    },
  },
];

function counts({ directory }: ControlWorld): Record<string, number> {
  // Object.keys widens the keys; they are those of `kinds`.
  const names = Object.keys(kinds) as Kind[];
  return Object.fromEntries(names.map((kind) => [kind, [...directory.rows(kind).all()].length]));
}
