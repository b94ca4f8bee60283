import { z } from 'zod';
import { deed } from './deed.ts';
import { findMailbox } from './find-mailbox.ts';

export const setImap = deed({
  title: {
    en: 'IMAP switched on or off for a mailbox',
    de: 'IMAP für ein Postfach ein- oder ausgeschaltet',
  },
  schema: z.strictObject({
    do: z.literal('set-imap'),
    mailbox: z.string().min(1),
    state: z.enum(['on', 'off']),
  }),
  changes: ({ mailbox, state }, tenant) => {
    const { guid: id } = findMailbox(tenant, mailbox);
    const before = tenant.directory.rows('mailboxSettings').get(id);
    return [{ kind: 'mailboxSettings', id, value: { ...before, id, ImapEnabled: state === 'on' } }];
  },
});
