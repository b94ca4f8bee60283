import type { MailOutcome, TestedMailbox } from '../../contract/mail-test.ts';
import type { MailboxKind } from '../../contract/mailboxes.ts';
import type { NoMailbox } from '../../contract/no-mailbox.ts';
import { stateOf } from './judge.ts';
import { isUnclear, type Refusal } from './unclear.ts';

/** The server's line leaves open whether there is a mailbox at all. */
export const isUnexplained = ({ imap, smtp }: TestedMailbox): boolean => isUnclear(imap) || isUnclear(smtp);

const NONE: ReadonlySet<string> = new Set<NoMailbox>(['missing', 'unlicensed', 'on-premises']);

// The set holds nothing but reasons.
const reasonIn = (kind: MailboxKind): NoMailbox | undefined =>
  NONE.has(kind) ? (kind as NoMailbox) : undefined;

/** The directory's word now counts more than what an earlier run saw, unless both say that there is none. */
export function explainBy(tested: TestedMailbox, kind: MailboxKind): TestedMailbox {
  const reason = reasonIn(kind);
  const imap = explained(tested.imap, reason);
  const smtp = explained(tested.smtp, reason);
  return { ...tested, state: stateOf([imap, smtp]), imap, smtp };
}

function explained(outcome: MailOutcome, reason: NoMailbox | undefined): MailOutcome {
  if (!isUnclear(outcome)) return outcome;
  const { noMailbox: before, ...said } = outcome;
  if (reason === undefined) return said;
  const noMailbox = before ?? reason;
  // Where there is no mailbox, waiting does not help.
  return said.state === 'refused'
    ? { ...said, noMailbox }
    : { state: 'refused', stage: 'sign-in', text: said.text, ...diagnosed(said), noMailbox };
}

const diagnosed = ({ diagnosis }: Refusal) => (diagnosis === undefined ? {} : { diagnosis });
