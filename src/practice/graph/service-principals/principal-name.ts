import type { GraphObject } from '../../directory/model.ts';
import { textOf } from '../../directory/json.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import { sameKeyValue } from '../refusal.ts';

/** A tenant has one service principal for an application. Asked of the newest state. */
export function checkPrincipalName(directory: WritableDirectory, principal: GraphObject): void {
  const appId = textOf(principal, 'appId');
  const others = directory.rows('servicePrincipals').where('appId', appId);
  if (others.some(({ id }) => id !== principal.id)) {
    throw sameKeyValue(
      `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
    );
  }
}
