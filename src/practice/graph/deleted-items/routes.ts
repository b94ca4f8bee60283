import { objectOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import { many } from '../call.ts';
import type { Call } from '../call.ts';
import type { Route } from '../route.ts';
import { deletedItem, isApplication, shownItem } from './item.ts';
import { isKept } from './kept.ts';
import { purge } from './purge.ts';
import { restore } from './restore.ts';

function deleted(call: Call, applications: boolean): JsonObject[] {
  return [...call.directory.rows('deletedItems').all(call.asOf)]
    .filter((item) => isApplication(item) === applications && isKept(item, call.now))
    .map((item) => objectOf(item, 'object'));
}

export const deletedItemRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/directory/deletedItems/microsoft.graph.application',
    handle: (call) => many('application', 'applications', deleted(call, true)),
  },
  {
    method: 'GET',
    path: '/directory/deletedItems/microsoft.graph.servicePrincipal',
    handle: (call) => many('servicePrincipal', 'servicePrincipals', deleted(call, false)),
  },
  {
    method: 'GET',
    path: '/directory/deletedItems/{}',
    handle: (call) => ({
      is: 'value',
      status: 200,
      context: 'directoryObjects/$entity',
      value: shownItem(deletedItem(call)),
    }),
  },
  { method: 'DELETE', path: '/directory/deletedItems/{}', deed: 'purgeDeleted', handle: purge },
  { method: 'POST', path: '/directory/deletedItems/{}/restore', deed: 'restoreDeleted', handle: restore },
];
