import { z } from 'zod';
import type { ResourceSpec } from '../guides/guide.ts';
import { casMailboxAddress, cmdlet } from './exchange-cmdlets.ts';
import { exchangeLabels as labels } from './exchange-labels.ts';
import type { CasMailbox } from './exchange-shapes.ts';
import type { Kind } from './kind.ts';
import { mailboxBlocked, mailboxIn, mailboxReads } from './mailbox-in-exchange.ts';

type Name = 'smtp-auth' | 'imap-enabled';
type Spec = Extract<ResourceSpec, { kind: Name }>;

interface Setting {
  readonly property: 'SmtpClientAuthenticationDisabled' | 'ImapEnabled';
  readonly wanted: boolean;
  readonly words: 'smtpAuth' | 'imap';
}

/** What it was before: three states, null as the tenant has it. */
const kept = z.object({ was: z.boolean().nullable() });

/** One setting of a mailbox. The value from before is in the journal, and comes back by undo. */
function mailboxSetting({ property, wanted, words }: Setting): Kind<Spec, CasMailbox> {
  const set = (mailbox: string, value: boolean | null) =>
    cmdlet('Set-CASMailbox', { Identity: mailbox, [property]: value });
  return {
    group: 'mailboxes',
    service: 'exchange',
    scopes: { read: 'Exchange.Manage', write: 'Exchange.Manage' },
    title: ({ mailbox }) => labels[words](mailbox),
    duty: () => 'administer-exchange',
    reads: ({ mailbox }, view) => mailboxReads(view, mailbox),
    observe({ mailbox }, view) {
      const found = mailboxIn(view, mailbox);
      if (found.is !== 'there') return found;
      return { is: 'there', id: mailbox, seen: found.body, requestId: found.answer.requestId };
    },
    blocked: ({ mailbox }, view) => mailboxBlocked(view, mailbox),
    diff(_spec, seen) {
      const is = seen[property] ?? null;
      return is === wanted ? [] : [{ aspect: property, from: String(is), to: String(wanted) }];
    },
    apply({ mailbox }, seen) {
      if (seen === undefined) return undefined;
      const was = seen[property] ?? null;
      return { ask: set(mailbox, wanted), operation: 'update', undo: { was } };
    },
    learn({ mailbox }, { answer }, view) {
      const found = mailboxIn(view, mailbox);
      if (found.is !== 'there') return;
      const body = { value: [{ ...found.body, [property]: wanted }] };
      view.world.put(casMailboxAddress(mailbox), { ...answer, status: 200, body });
    },
    ids: ({ mailbox }) => ({ id: mailbox }),
    undo({ ids: { id }, undo }, view) {
      const before = kept.safeParse(undo).data;
      if (id === undefined || before === undefined) return { how: 'nothing' };
      const found = mailboxIn(view, id);
      // Gone, or somebody has set it otherwise since: theirs counts.
      const isOurs = found.is !== 'there' || (found.body[property] ?? null) === wanted;
      if (found.is === 'absent' || !isOurs) return { how: 'nothing' };
      return { how: 'write', write: { ask: set(id, before.was), operation: 'remove' } };
    },
    evidence: ({ mailbox }) => labels[`${words}Seen`](mailbox),
  };
}

export const smtpAuth = mailboxSetting({
  property: 'SmtpClientAuthenticationDisabled',
  wanted: false,
  words: 'smtpAuth',
});
export const imapEnabled = mailboxSetting({ property: 'ImapEnabled', wanted: true, words: 'imap' });
