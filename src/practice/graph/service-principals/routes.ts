import { many, nothing, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { buried } from '../deleted-items/bury.ts';
import type { Route } from '../route.ts';
import { sourceOf } from '../source.ts';
import { current, shown } from '../target.ts';
import { createServicePrincipal } from './create.ts';
import { updateServicePrincipal } from './update.ts';

const kind = 'servicePrincipals';
const listed = (call: Call): ReturnType<typeof sourceOf> => sourceOf(call, kind, ['appId']);

function remove(call: Call): Outcome {
  call.directory.commit(buried(call, kind, current(call, kind)));
  return nothing;
}

export const servicePrincipalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/servicePrincipals',
    handle: (call) => many('servicePrincipal', kind, listed(call)),
  },
  {
    method: 'GET',
    path: '/servicePrincipals/$count',
    handle: (call) => ({ is: 'count', type: 'servicePrincipal', source: listed(call) }),
  },
  {
    method: 'POST',
    path: '/servicePrincipals',
    deed: 'createServicePrincipal',
    body: 'POST /servicePrincipals',
    handle: createServicePrincipal,
  },
  {
    method: 'GET',
    path: '/servicePrincipals/{}',
    handle: (call) => one('servicePrincipal', kind, shown(call, kind)),
  },
  {
    method: 'PATCH',
    path: '/servicePrincipals/{}',
    deed: 'updateServicePrincipal',
    body: 'PATCH /servicePrincipals/{servicePrincipal-id}',
    handle: updateServicePrincipal,
  },
  { method: 'DELETE', path: '/servicePrincipals/{}', deed: 'deleteServicePrincipal', handle: remove },
];
