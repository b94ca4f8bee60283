import { objectOf, objectsOf, textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { Change } from '../../directory/writable.ts';
import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { deletedItem, isApplication } from './item.ts';

/** DELETE /directory/deletedItems/{id}: for good, secrets and the deleted service principal included. */
export function purge(call: Call): Outcome {
  const item = deletedItem(call);
  const siblings = call.directory
    .rows('deletedItems')
    .where('appId', textOf(objectOf(item, 'object'), 'appId'))
    .filter((other) => isApplication(item) && other.id !== item.id);
  call.directory.commit([item, ...siblings].flatMap(removed));
  return nothing;
}

function removed(item: GraphObject): Change[] {
  const secrets = objectsOf(objectOf(item, 'object'), 'passwordCredentials');
  return [
    { kind: 'deletedItems', id: item.id, value: null },
    ...secrets.map((secret): Change => ({ kind: 'secrets', id: textOf(secret, 'keyId'), value: null })),
  ];
}
