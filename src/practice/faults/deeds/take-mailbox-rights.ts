import { z } from 'zod';
import { textOf } from '../../directory/json.ts';
import type { Change } from '../../directory/writable.ts';
import { deed, type Tenant } from './deed.ts';
import { appField, findApplication } from './find-app.ts';
import { findMailbox } from './find-mailbox.ts';

/** Rights of the app on one mailbox, or on all of them. */
export const takeMailboxRights = deed({
  title: { en: 'Rights on mailboxes taken away', de: 'Rechte an Postfächern entzogen' },
  schema: z.strictObject({
    do: z.literal('take-mailbox-rights'),
    app: appField,
    mailbox: z.string().min(1).optional(),
  }),
  changes: ({ app, mailbox }, tenant) => {
    const appId = textOf(findApplication(tenant, app), 'appId');
    const copies = tenant.directory.rows('exchangeServicePrincipals').where('appId', appId);
    const own = new Set(copies.map(({ id }) => id));
    const mailboxId = mailbox === undefined ? undefined : findMailbox(tenant, mailbox).guid;
    return (['mailboxPermissions', 'recipientPermissions'] as const).flatMap((kind) =>
      entriesOf(tenant, kind, { own, mailboxId }),
    );
  },
});

function entriesOf(
  { directory }: Tenant,
  kind: 'mailboxPermissions' | 'recipientPermissions',
  of: { own: ReadonlySet<string>; mailboxId: string | undefined },
): Change[] {
  return [...directory.rows(kind).all()]
    .filter((row) => of.own.has(textOf(row, 'trusteeId')))
    .filter((row) => of.mailboxId === undefined || row['mailboxId'] === of.mailboxId)
    .map(({ id }) => ({ kind, id, value: null }));
}
