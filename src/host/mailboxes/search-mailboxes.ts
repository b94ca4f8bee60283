import type { MailboxFound } from '../../contract/mailboxes.ts';
import { done, type Result } from '../../contract/problem.ts';
import { searchPeople } from '../../core/mailboxes/look-up.ts';
import { readInsight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { lookUpWire } from './look-up-wire.ts';

type Asked = Parameters<Handler<'mailbox.search'>>[0];

/** For the picker. */
export async function searchMailboxes(
  context: HostContext,
  { engagementId, text }: Asked,
): Promise<Result<{ found: MailboxFound[] }>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const wire = await lookUpWire(context, insight.value);
  if (!wire.ok) return wire;
  const found = await searchPeople(wire.value, text);
  return found.ok ? done({ found: [...found.value] }) : found;
}
