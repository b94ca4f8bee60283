import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { HostContext } from '../host-context.ts';

/** The account's tokens for this tenant go, also for other engagements of it. */
export async function signOut(
  context: HostContext,
  id: EngagementId,
): Promise<Result<Record<string, never>>> {
  const found = await context.folder.read(id);
  if (!found.ok) return found;
  const { account, ...record } = found.value;
  if (account !== undefined && record.tenant !== undefined) {
    const person = await context.personSignIn(record.cloud);
    if (!person.ok) return person;
    await person.value.signOut({ tenantId: record.tenant.id, account });
  }
  const written = await context.folder.write(record);
  if (!written.ok) return written;
  context.people.cancel(id);
  context.people.forget(id);
  context.emit('engagement.changed', { engagementId: id });
  return done({});
}
