import type { GraphObject } from '../../directory/model.ts';
import { objectOf, objectsOf, textOf } from '../../directory/json.ts';
import type { Kind } from '../../directory/kinds.ts';
import type { Change } from '../../directory/writable.ts';
import type { Call, Outcome } from '../call.ts';
import { checkUniqueName } from '../applications/unique-name.ts';
import { checkPrincipalName } from '../service-principals/principal-name.ts';
import { deletedItem, isApplication, shownItem } from './item.ts';
import { isKept } from './kept.ts';

/** POST /directory/deletedItems/{id}/restore. An application brings its service principal back with it. */
export function restore(call: Call): Outcome {
  const item = deletedItem(call);
  const together = isApplication(item) ? [item, ...principalsOf(call, item)] : [item];
  for (const each of together) checkStillFree(call, each);
  call.directory.commit(together.flatMap(revived));
  return {
    is: 'value',
    status: 200,
    context: 'directoryObjects/$entity',
    value: shownItem({ ...item, object: revivedObject(item) }),
  };
}

function principalsOf(call: Call, application: GraphObject): GraphObject[] {
  return call.directory
    .rows('deletedItems')
    .where('appId', textOf(objectOf(application, 'object'), 'appId'))
    .filter((item) => !isApplication(item) && isKept(item, call.now));
}

function checkStillFree(call: Call, item: GraphObject): void {
  const object = revivedObject(item);
  if (isApplication(item)) checkUniqueName(call.directory, object, call.now);
  else checkPrincipalName(call.directory, object);
}

function revivedObject(item: GraphObject): GraphObject {
  return { ...objectOf(item, 'object'), id: item.id, deletedDateTime: null };
}

function revived(item: GraphObject): Change[] {
  // Written by `buried`: kinds are kinds, and every value has its id.
  const dependents = objectsOf(item, 'dependents') as unknown as { kind: Kind; value: GraphObject }[];
  return [
    { kind: 'deletedItems', id: item.id, value: null },
    {
      kind: isApplication(item) ? 'applications' : 'servicePrincipals',
      id: item.id,
      value: revivedObject(item),
    },
    ...dependents.map(({ kind, value }): Change => ({ kind, id: value.id, value })),
  ];
}
