import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import type { SignInService } from './find-person-sign-in.ts';

/** The account's tokens for this tenant go, also for other engagements of it. */
export async function signOut(
  context: HostContext,
  id: EngagementId,
): Promise<Result<Record<string, never>>> {
  const found = await context.folder.read(id);
  if (!found.ok) return found;
  const { account, azureAccount, ...record } = found.value;
  for (const [service, who] of [
    ['directory', account],
    ['azure', azureAccount],
  ] as const) {
    const gone = await forget(context, record, { service, who });
    if (!gone.ok) return gone;
  }
  const written = await context.folder.write(record);
  if (!written.ok) return written;
  context.people.cancel(id);
  context.people.forget(id);
  context.emit('engagement.changed', { engagementId: id });
  return done({});
}

async function forget(
  context: HostContext,
  { cloud, tenant }: Pick<EngagementRecord, 'cloud' | 'tenant'>,
  { service, who }: { readonly service: SignInService; readonly who: string | undefined },
): Promise<Result<void>> {
  if (who === undefined || tenant === undefined) return done(undefined);
  const person = await context.personSignIn(cloud, service);
  if (!person.ok) return person;
  await person.value.signOut({ tenantId: tenant.id, account: who });
  return done(undefined);
}
