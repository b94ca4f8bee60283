import { z } from 'zod';
import type { Problem } from '../../contract/problem.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import type { Answer } from '../ports.ts';
import { readOf } from './address.ts';
import { casMailboxAddress, recipientAddress, userAddress } from './exchange-cmdlets.ts';
import { casMailbox, listOf, recipient, type CasMailbox } from './exchange-shapes.ts';
import type { Blocked, View } from './kind.ts';
import { refusalProblem } from './refusal-problem.ts';
import type { Found } from './world.ts';

const rows = listOf(casMailbox);
const anybody = z.unknown();
const recipients = listOf(recipient);

/** The mailbox, and where it is not there, what else bears its address. */
export function mailboxReads(view: View, mailbox: string): readonly string[] {
  const first = casMailboxAddress(mailbox);
  const second = recipientAddress(mailbox);
  if (!isMissing(view, first)) return [first];
  return isMissing(view, second) ? [first, second, userAddress(mailbox)] : [first, second];
}

const isMissing = ({ world }: View, address: string): boolean =>
  world.answered(address) && world.answer(address).status === 404;

export function mailboxIn(view: View, mailbox: string): Found<CasMailbox> {
  const found = view.world.find(casMailboxAddress(mailbox), rows);
  if (found.is !== 'there') return found;
  const [box] = found.body.value;
  return box === undefined ? { is: 'absent' } : { ...found, body: box };
}

const ELSEWHERE = ['MailUser', 'RemoteUserMailbox', 'RemoteSharedMailbox', 'RemoteRoomMailbox'];

/** Why no right can be given on it; undefined while nobody has looked what it is. */
function problemWith(view: View, mailbox: string): Problem | undefined {
  const known = view.world.find(recipientAddress(mailbox), recipients);
  if (known.is === 'there') {
    const type = known.body.value[0]?.RecipientTypeDetails ?? '';
    const reason = ELSEWHERE.includes(type) ? 'on-premises' : 'not-a-mailbox';
    return { code: 'mailbox-unusable', mailbox, reason, type };
  }
  const person = view.world.find(userAddress(mailbox), anybody);
  if (person.is === 'pending') return undefined;
  return { code: 'mailbox-unusable', mailbox, reason: person.is === 'there' ? 'unlicensed' : 'missing' };
}

/** Why it could not be read: somebody else has to look, it is another tenant's, or Exchange has a reason of its own. */
export function closedBy(address: string, answer: Answer): Blocked {
  const { status, unsent } = answer;
  if (unsent !== undefined && LASTING.has(unsent.code)) return { is: 'failed', problem: unsent };
  if (status === 401 || status === 403)
    return { is: 'waiting', roles: rolesThatSuffice('administer-exchange'), problem: unsent };
  return { is: 'failed', problem: refusalProblem(readOf(address), answer) };
}

/** Nobody else's sign-in helps against these. */
const LASTING: ReadonlySet<Problem['code']> = new Set(['wrong-tenant', 'network-lost']);

export function mailboxBlocked(view: View, mailbox: string): Blocked | undefined {
  const found = mailboxIn(view, mailbox);
  if (found.is === 'unreadable') return closedBy(casMailboxAddress(mailbox), found.answer);
  const problem = found.is === 'absent' ? problemWith(view, mailbox) : undefined;
  return problem === undefined ? undefined : { is: 'failed', problem };
}
