import type { GraphObject } from '../../directory/model.ts';
import type { Change } from '../../directory/writable.ts';
import type { JsonObject } from '../../directory/json.ts';
import { textOf } from '../../directory/json.ts';
import { takenFromApplication } from '../../directory/shapes/service-principal.ts';
import type { Call } from '../call.ts';
import { takeInKeys } from '../keys/take-in.ts';
import { checkEntitlements } from './enabled-entitlements.ts';
import { checkIdentifierUris } from './identifier-uris.ts';
import { merged } from './merge.ts';
import { settled } from './settle.ts';
import { checkUniqueName, checkUniqueNameKept } from './unique-name.ts';
import { checkValues } from './values.ts';

/** Writes an application and lets its service principal follow. */
export function change(call: Call, before: GraphObject, body: JsonObject): void {
  const { directory, now } = call;
  const { holder: after, changes } = takeInKeys(settled({ ...merged(before, body), id: before.id }));
  checkValues(after);
  checkUniqueNameKept(before, after);
  checkUniqueName(directory, after, now);
  checkIdentifierUris(directory, after);
  checkEntitlements(before, after);
  directory.commit([
    { kind: 'applications', id: after.id, value: after },
    ...changes,
    ...followers(call, after),
  ]);
}

function followers(call: Call, application: GraphObject): Change[] {
  return call.directory
    .rows('servicePrincipals')
    .where('appId', textOf(application, 'appId'))
    .map((principal) => ({
      kind: 'servicePrincipals',
      id: principal.id,
      value: { ...principal, ...takenFromApplication(application) },
    }));
}
