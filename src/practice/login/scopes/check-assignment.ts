import type { User } from '../../directory/model.ts';
import type { Client } from '../client.ts';
import type { EntraError } from '../errors/entra-error.ts';
import { scopeErrors } from '../errors/scope-errors.ts';
import type { LoginWorld } from '../world.ts';

/** An enterprise application that requires assignment lets in only who holds an app role of it. */
export function checkAssignment(
  { directory }: Pick<LoginWorld, 'directory'>,
  client: Client,
  user: User,
): EntraError | undefined {
  if (client.kind === 'first-party') return undefined;
  const { id, appRoleAssignmentRequired } = client.servicePrincipal;
  if (appRoleAssignmentRequired !== true || directory.isAssigned(user.id, id)) return undefined;
  return scopeErrors.userNotAssigned(user.userPrincipalName, client.appId, client.displayName);
}
