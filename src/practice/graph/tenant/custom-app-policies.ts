import { randomUUID } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import { textOf } from '../../directory/json.ts';
import { DEFAULT_APP_POLICY } from '../../directory/seed/app-policy.ts';
import { merged } from '../applications/merge.ts';
import { created, many, nothing, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, notFound, referenceAbsent } from '../refusal.ts';
import type { Route } from '../route.ts';
import { appliedId } from '../secrets/applied-policy.ts';
import { current, keyAt, shown } from '../target.ts';
import { checkLifetimes } from './check-lifetimes.ts';

const set = 'policies/appManagementPolicies';
const path = '/policies/appManagementPolicies';

function all(call: Call): GraphObject[] {
  return [...call.directory.rows('policies').all(call.asOf)].filter(({ id }) => id !== DEFAULT_APP_POLICY);
}

function policyAt(call: Call, position = 0): GraphObject {
  const { value } = keyAt(call, position);
  const row = value === DEFAULT_APP_POLICY ? undefined : call.directory.rows('policies').get(value);
  if (row === undefined) throw notFound(value);
  return row;
}

function keep(call: Call, value: GraphObject): GraphObject {
  checkLifetimes(value, ['restrictions']);
  call.directory.commit([{ kind: 'policies', id: value.id, value }]);
  return value;
}

function create(call: Call): Outcome {
  const born = { id: randomUUID(), deletedDateTime: null, description: null, isEnabled: false };
  const blank = { ...born, restrictions: { passwordCredentials: [], keyCredentials: [] } };
  return created('appManagementPolicy', set, keep(call, { ...merged(blank, call.body), id: born.id }));
}

function update(call: Call): Outcome {
  const policy = policyAt(call);
  keep(call, { ...merged(policy, call.body), id: policy.id });
  return nothing;
}

function remove(call: Call): Outcome {
  const { id } = policyAt(call);
  const applied = call.directory.rows('appliedPolicies').where('policyId', id);
  call.directory.commit([
    { kind: 'policies', id, value: null },
    ...applied.map((row) => ({ kind: 'appliedPolicies' as const, id: row.id, value: null })),
  ]);
  return nothing;
}

type Holder = 'applications' | 'servicePrincipals';

/** One object takes one policy. */
function apply(call: Call, kind: Holder): Outcome {
  const { id: objectId } = current(call, kind);
  const uri = textOf(call.body, '@odata.id');
  const policyId = /\/policies\/appManagementPolicies\/([0-9a-f-]{36})$/i.exec(uri)?.[1];
  if (policyId === undefined) throw badRequest(`Invalid URL format specified in payload: '${uri}'.`);
  if (call.directory.rows('policies').get(policyId) === undefined) throw referenceAbsent(policyId);
  const applied = call.directory.rows('appliedPolicies');
  if (applied.where('objectId', objectId).length > 0)
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'appManagementPolicies'.",
    );
  const id = appliedId(objectId, policyId);
  call.directory.commit([{ kind: 'appliedPolicies', id, value: { id, objectId, policyId } }]);
  return nothing;
}

function takeOff(call: Call, kind: Holder): Outcome {
  const { id: objectId } = current(call, kind);
  const id = appliedId(objectId, keyAt(call, 1).value);
  if (call.directory.rows('appliedPolicies').get(id) === undefined) throw notFound(keyAt(call, 1).value);
  call.directory.commit([{ kind: 'appliedPolicies', id, value: null }]);
  return nothing;
}

function appliedTo(call: Call, kind: Holder): Outcome {
  const { id } = shown(call, kind);
  const policies = call.directory
    .rows('appliedPolicies')
    .where('objectId', id, call.asOf)
    .flatMap((row) => call.directory.rows('policies').get(textOf(row, 'policyId')) ?? []);
  return many('appManagementPolicy', `${kind}('${id}')/appManagementPolicies`, policies);
}

const references = (kind: Holder): Route[] => {
  const at = `/${kind}/{}/appManagementPolicies`;
  return [
    { method: 'GET', path: at, handle: (call) => appliedTo(call, kind) },
    {
      method: 'POST',
      path: `${at}/$ref`,
      deed: 'updateAppPolicy',
      body: 'POST /applications/{id}/appManagementPolicies/$ref',
      handle: (call) => apply(call, kind),
    },
    {
      method: 'DELETE',
      path: `${at}/{}/$ref`,
      deed: 'updateAppPolicy',
      handle: (call) => takeOff(call, kind),
    },
  ];
};

/** Policies for single applications and service principals. They outweigh the tenant's. */
export const customAppPolicyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    deed: 'readAppPolicy',
    handle: (call) => many('appManagementPolicy', set, all(call)),
  },
  { method: 'POST', path, deed: 'updateAppPolicy', body: `POST ${path}`, handle: create },
  {
    method: 'GET',
    path: `${path}/{}`,
    deed: 'readAppPolicy',
    handle: (call) => one('appManagementPolicy', set, policyAt(call)),
  },
  {
    method: 'PATCH',
    path: `${path}/{}`,
    deed: 'updateAppPolicy',
    body: `PATCH ${path}/{id}`,
    handle: update,
  },
  { method: 'DELETE', path: `${path}/{}`, deed: 'updateAppPolicy', handle: remove },
  ...references('applications'),
  ...references('servicePrincipals'),
];
