import type { GraphObject } from '../../directory/model.ts';
import { many, nothing, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound, readOnly } from '../refusal.ts';
import type { Route } from '../route.ts';
import { sourceOf } from '../source.ts';
import { keyAt, shown } from '../target.ts';
import { createGrant } from './create.ts';
import { checkScope } from './scope.ts';

const kind = 'oauth2PermissionGrants';

function known(call: Call): GraphObject {
  const id = keyAt(call, 0).value;
  const row = call.directory.rows(kind).get(id, call.asOf);
  if (row === undefined) throw notFound(id);
  return row;
}

function newest(call: Call): GraphObject {
  const { id } = known(call);
  const row = call.directory.rows(kind).get(id);
  if (row === undefined) throw notFound(id);
  return row;
}

/** Of a grant only the scope changes. */
function update(call: Call): Outcome {
  const row = newest(call);
  for (const [name, value] of Object.entries(call.body)) {
    if (!name.includes('@') && name !== 'scope' && value !== row[name]) throw readOnly(name);
  }
  call.directory.commit([
    { kind, id: row.id, value: { ...row, scope: checkScope({ ...row, ...call.body }) } },
  ]);
  return nothing;
}

function remove(call: Call): Outcome {
  call.directory.commit([{ kind, id: newest(call).id, value: null }]);
  return nothing;
}

function ofClient(call: Call): Outcome {
  const { id } = shown(call, 'servicePrincipals');
  return many('oAuth2PermissionGrant', kind, {
    all: () => call.directory.rows(kind).where('clientId', id, call.asOf),
  });
}

const deed = 'grantDelegated';
const single = '/oauth2PermissionGrants/{}';

export const grantRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/oauth2PermissionGrants',
    handle: (call) => many('oAuth2PermissionGrant', kind, sourceOf(call, kind, ['clientId', 'resourceId'])),
  },
  {
    method: 'POST',
    path: '/oauth2PermissionGrants',
    deed,
    body: 'POST /oauth2PermissionGrants',
    handle: createGrant,
  },
  { method: 'GET', path: single, handle: (call) => one('oAuth2PermissionGrant', kind, known(call)) },
  {
    method: 'PATCH',
    path: single,
    deed,
    body: 'PATCH /oauth2PermissionGrants/{oAuth2PermissionGrant-id}',
    handle: update,
  },
  { method: 'DELETE', path: single, deed, handle: remove },
  { method: 'GET', path: '/servicePrincipals/{}/oauth2PermissionGrants', handle: ofClient },
];
