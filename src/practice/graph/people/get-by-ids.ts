import { textsOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import type { Call, Outcome } from '../call.ts';
import { missingValue } from '../refusal.ts';
import type { Route } from '../route.ts';
import { roleObject } from '../tenant/directory-roles.ts';

type Finder = (call: Call, id: string) => JsonObject | undefined;

/** Where an id may belong, by the type's name. */
const finders: Readonly<Record<string, Finder>> = {
  application: (call, id) => call.directory.rows('applications').get(id, call.asOf),
  servicePrincipal: (call, id) => call.directory.rows('servicePrincipals').get(id, call.asOf),
  user: (call, id) => call.directory.members.find(id)?.object,
  directoryRole: (call, id) => {
    const role = call.directory.roles.find((each) => each.id === id);
    return role === undefined ? undefined : roleObject(role);
  },
};

/** POST /directoryObjects/getByIds: unknown ids are left out. */
function getByIds(call: Call): Outcome {
  const ids = textsOf(call.body, 'ids');
  if (ids.length === 0) throw missingValue('ids', 'GetByIds');
  const asked = textsOf(call.body, 'types').map((type) => type.toLowerCase());
  const types = Object.entries(finders).filter(
    ([type]) => asked.length === 0 || asked.includes(type.toLowerCase()),
  );
  const value = ids.flatMap((id) =>
    types.flatMap(([type, find]) => {
      const row = find(call, id.toLowerCase());
      return row === undefined ? [] : [{ '@odata.type': `#microsoft.graph.${type}`, ...row }];
    }),
  );
  return { is: 'value', status: 200, context: 'directoryObjects', value: { value } };
}

export const getByIdsRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/directoryObjects/getByIds',
    body: 'POST /directoryObjects/getByIds',
    handle: getByIds,
  },
];
