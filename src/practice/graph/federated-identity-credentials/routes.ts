import { randomUUID } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import { textOf, textsOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import { merged } from '../applications/merge.ts';
import { created, many, nothing, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, missingValue, notFound, sameKeyValue } from '../refusal.ts';
import type { Route } from '../route.ts';
import { current, keyAt, shown } from '../target.ts';

const kind = 'federatedIdentityCredentials';
const MOST = 20;

function rowsOf(call: Call, applicationId: string, asOf?: number): GraphObject[] {
  return call.directory.rows(kind).where('applicationId', applicationId, asOf);
}

/** Which application it is of is the path's to say. */
function show({ applicationId: _, ...row }: GraphObject): JsonObject {
  return row;
}

function setOf(id: string): string {
  return `applications('${id}')/federatedIdentityCredentials`;
}

/** By id or by name. */
function found(call: Call, applicationId: string, asOf?: number): GraphObject {
  const key = keyAt(call, 1);
  const row = rowsOf(call, applicationId, asOf).find(
    (each) => each[key.name] === key.value || each['name'] === key.value,
  );
  if (row === undefined) throw notFound(key.value);
  return row;
}

function list(call: Call): Outcome {
  const { id } = shown(call, 'applications');
  return many('federatedIdentityCredential', setOf(id), rowsOf(call, id, call.asOf).map(show));
}

function create(call: Call): Outcome {
  const { id: applicationId } = current(call, 'applications');
  for (const name of ['name', 'issuer', 'subject']) {
    if (textOf(call.body, name) === '') throw missingValue(name, 'FederatedIdentityCredential');
  }
  if (textsOf(call.body, 'audiences').length !== 1)
    throw missingValue('audiences', 'FederatedIdentityCredential');
  const others = rowsOf(call, applicationId);
  if (others.length >= MOST)
    throw badRequest('The number of federated identity credentials exceeds the allowed limit.');
  if (others.some((row) => row['name'] === call.body['name'])) {
    throw sameKeyValue(`FederatedIdentityCredential with name ${textOf(call.body, 'name')} already exists.`);
  }
  const value = { description: null, ...call.body, id: randomUUID(), applicationId };
  call.directory.commit([{ kind, id: value.id, value }]);
  return created('federatedIdentityCredential', setOf(applicationId), show(value));
}

function read(call: Call): Outcome {
  const { id } = shown(call, 'applications');
  return one('federatedIdentityCredential', setOf(id), show(found(call, id, call.asOf)));
}

function update(call: Call): Outcome {
  const row = found(call, current(call, 'applications').id);
  call.directory.commit([{ kind, id: row.id, value: { ...merged(row, call.body), id: row.id } }]);
  return nothing;
}

function remove(call: Call): Outcome {
  const row = found(call, current(call, 'applications').id);
  call.directory.commit([{ kind, id: row.id, value: null }]);
  return nothing;
}

const path = '/applications/{}/federatedIdentityCredentials';
const body = 'POST /applications/{application-id}/federatedIdentityCredentials';
const deed = 'manageCredentials';

export const federatedIdentityCredentialRoutes: readonly Route[] = [
  { method: 'GET', path, handle: list },
  { method: 'POST', path, deed, body, handle: create },
  { method: 'GET', path: `${path}/{}`, handle: read },
  { method: 'PATCH', path: `${path}/{}`, deed, body, handle: update },
  { method: 'DELETE', path: `${path}/{}`, deed, handle: remove },
];
