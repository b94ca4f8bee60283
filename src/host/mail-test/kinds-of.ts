import type { MailboxKind } from '../../contract/mailboxes.ts';
import { lookUp } from '../../core/mailboxes/look-up.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { lookUpWire } from '../mailboxes/look-up-wire.ts';

/** What the directory says of each, by address in lower case; nothing where nobody may ask it. */
export async function kindsOf(
  context: HostContext,
  insight: Insight,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, MailboxKind>> {
  const wire = addresses.length === 0 ? undefined : await lookUpWire(context, insight);
  const seen = wire?.ok === true ? await lookUp(wire.value, addresses) : undefined;
  if (seen?.ok !== true) return new Map();
  return new Map(
    [...seen.value].flatMap(([address, { kind }]) => (kind === undefined ? [] : [[address, kind] as const])),
  );
}
