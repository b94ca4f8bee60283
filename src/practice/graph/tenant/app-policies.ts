import type { GraphObject } from '../../directory/model.ts';
import { DEFAULT_APP_POLICY } from '../../directory/seed/app-policy.ts';
import { merged } from '../applications/merge.ts';
import { nothing, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { checkLifetimes } from './check-lifetimes.ts';

function policy(call: Call, asOf?: number): GraphObject {
  const row = call.directory.rows('policies').get(DEFAULT_APP_POLICY, asOf);
  if (row === undefined) throw notFound(DEFAULT_APP_POLICY);
  return row;
}

function update(call: Call): Outcome {
  const value = { ...merged(policy(call), call.body), id: DEFAULT_APP_POLICY };
  checkLifetimes(value, ['applicationRestrictions', 'servicePrincipalRestrictions']);
  call.directory.commit([{ kind: 'policies', id: DEFAULT_APP_POLICY, value }]);
  return nothing;
}

const path = '/policies/defaultAppManagementPolicy';

export const appPolicyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    deed: 'readAppPolicy',
    handle: (call) =>
      one('tenantAppManagementPolicy', 'policies/defaultAppManagementPolicy', policy(call, call.asOf)),
  },
  { method: 'PATCH', path, deed: 'updateAppPolicy', body: `PATCH ${path}`, handle: update },
];
