import { recipientRegister } from '../../mail/mailboxes/register.ts';
import { hasMailbox, type Recipient } from '../../mail/mailboxes/recipient.ts';
import { NothingThere, type Tenant } from './deed.ts';

export function findMailbox({ directory }: Tenant, mailbox: string): Recipient {
  const found = recipientRegister(directory).find(mailbox).find(hasMailbox);
  if (found !== undefined) return found;
  throw new NothingThere({
    field: 'mailbox',
    message: `The tenant has no mailbox '${mailbox}'.`,
    fix: 'Use the address of a mailbox, such as nobody@practice.example.',
  });
}
