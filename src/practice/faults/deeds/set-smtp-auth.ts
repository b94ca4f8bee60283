import { z } from 'zod';
import { deed } from './deed.ts';
import { findMailbox } from './find-mailbox.ts';

/** Whether clients may submit mail: for one mailbox, or without one for the whole tenant. */
export const setSmtpAuth = deed({
  title: { en: 'SMTP AUTH switched on or off', de: 'SMTP AUTH ein- oder ausgeschaltet' },
  schema: z.strictObject({
    do: z.literal('set-smtp-auth'),
    mailbox: z.string().min(1).optional(),
    state: z.enum(['on', 'off']),
  }),
  changes: ({ mailbox, state }, tenant) => {
    const disabled = { SmtpClientAuthenticationDisabled: state === 'off' };
    if (mailbox === undefined) {
      const id = 'transport-config';
      return [{ kind: 'transportConfig', id, value: { id, ...disabled } }];
    }
    const { guid: id } = findMailbox(tenant, mailbox);
    const before = tenant.directory.rows('mailboxSettings').get(id);
    return [{ kind: 'mailboxSettings', id, value: { ...before, id, ...disabled } }];
  },
});
