import { holds, type OpenedMailbox } from '../access/open-mailbox.ts';
import type { MailWorld } from '../access/mail-world.ts';

/** As the mailbox itself, under any of its addresses, or as one on which there is the right to send as it. */
export function maySendAs(world: MailWorld, account: OpenedMailbox, address: string): boolean {
  const [sender] = world.recipients.find(address);
  if (sender === undefined) return false;
  return (
    sender.guid === account.mailbox.guid || holds(world, { mailbox: sender, as: account.as, right: 'SendAs' })
  );
}
