import { textOf } from '../../directory/json.ts';
import { many, nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, missingValue, notFound, quotaExceeded } from '../refusal.ts';
import type { Route } from '../route.ts';
import { current, keyAt, shown } from '../target.ts';
import { ownership } from './born-ownership.ts';
import { ownersOf } from './owners-of.ts';
import { referencedId } from './reference.ts';

const MOST_OWNERS = 100;

type Owned = 'applications' | 'servicePrincipals';

function list(call: Call, kind: Owned): Outcome {
  return many('directoryObject', 'directoryObjects', ownersOf(call, shown(call, kind).id));
}

function references(call: Call, kind: Owned): Outcome {
  const owners = ownersOf(call, shown(call, kind).id);
  const value = owners.map((owner) => ({
    '@odata.id': `${call.base}/directoryObjects/${textOf(owner, 'id')}`,
  }));
  return { is: 'value', status: 200, context: 'Collection($ref)', value: { value } };
}

function add(call: Call, kind: Owned): Outcome {
  const { id } = current(call, kind);
  const uri = textOf(call.body, '@odata.id');
  if (uri === '') throw missingValue('@odata.id', 'ReferenceCreate');
  const change = ownership(id, referencedId(call, uri));
  if (call.directory.rows('owners').get(change.id) !== undefined) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'owners'.",
    );
  }
  if (call.directory.rows('owners').where('objectId', id).length >= MOST_OWNERS)
    throw quotaExceeded("The size of the collection 'owners' exceeds the allowed limit.");
  call.directory.commit([change]);
  return nothing;
}

function remove(call: Call, kind: Owned): Outcome {
  const key = `${current(call, kind).id}/${keyAt(call, 1).value}`;
  if (call.directory.rows('owners').get(key) === undefined) throw notFound(keyAt(call, 1).value);
  call.directory.commit([{ kind: 'owners', id: key, value: null }]);
  return nothing;
}

const body = 'POST /applications/{application-id}/owners/$ref';

const routesOf = (kind: Owned): Route[] => [
  { method: 'GET', path: `/${kind}/{}/owners`, handle: (call) => list(call, kind) },
  { method: 'GET', path: `/${kind}/{}/owners/$ref`, handle: (call) => references(call, kind) },
  {
    method: 'POST',
    path: `/${kind}/{}/owners/$ref`,
    deed: 'manageOwners',
    body,
    handle: (call) => add(call, kind),
  },
  {
    method: 'DELETE',
    path: `/${kind}/{}/owners/{}/$ref`,
    deed: 'manageOwners',
    handle: (call) => remove(call, kind),
  },
];

export const ownerRoutes: readonly Route[] = [...routesOf('applications'), ...routesOf('servicePrincipals')];
