import type { JsonObject } from '../../directory/json.ts';
import type { AccessEntry } from '../../mail/mailboxes/access-entries.ts';
import type { Recipient } from '../../mail/mailboxes/recipient.ts';
import { sidOfTrustee } from '../../mail/mailboxes/trustee.ts';
import type { Parameters } from '../parameters/parameter.ts';
import { addRights, nameFor, removeRights, shownEntries, type Wanted } from './access-cmdlets.ts';
import type { CmdletCall, Cmdlets } from './cmdlet.ts';
import { oneRecipient, oneTrustee } from './find-one.ts';

const rights = {
  enumeration: 'Microsoft.Exchange.Management.RecipientTasks.RecipientAccessRight',
  members: ['SendAs'],
};
const written: Parameters = {
  Identity: { type: 'text', mandatory: true },
  Trustee: { type: 'text', mandatory: true },
  AccessRights: { type: rights, mandatory: true },
};

function wanted(call: CmdletCall): Wanted {
  return {
    mailbox: oneRecipient(call, call.given.mandatory('Identity')),
    trustee: oneTrustee(call, call.given.mandatory('Trustee')),
    accessRights: call.given.texts('AccessRights'),
    deny: false,
    inheritanceType: 'None',
  };
}

function shown(mailbox: Recipient, name: string, sid: string): JsonObject {
  return {
    Identity: mailbox.alias,
    Trustee: name,
    TrusteeSidString: sid,
    AccessControlType: 'Allow',
    AccessRights: ['SendAs'],
    IsInherited: false,
    InheritanceType: 'None',
  };
}

function* shownOf(call: CmdletCall, mailboxes: Iterable<Recipient>): Iterable<JsonObject> {
  const trustee = call.given.text('Trustee');
  const sid = trustee === undefined ? undefined : sidOfTrustee(oneTrustee(call, trustee));
  for (const mailbox of mailboxes) {
    const show = (entry: AccessEntry, name: string): JsonObject =>
      shown(mailbox, name, sidOfTrustee(entry.trustee));
    const entries = shownEntries(call, 'recipientPermissions', { mailbox, show, orphans: false });
    const all = [shown(mailbox, 'NT AUTHORITY\\SELF', 'S-1-5-10'), ...entries];
    yield* sid === undefined ? all : all.filter(({ TrusteeSidString }) => TrusteeSidString === sid);
  }
}

function* allRecipients({ recipients }: CmdletCall): Iterable<Recipient> {
  for (const recipient of recipients.all()) if (recipient.type !== 'User') yield recipient;
}

export const recipientPermissionCmdlets: Cmdlets = {
  'Add-RecipientPermission': {
    parameters: written,
    run: (call) => {
      const asked = wanted(call);
      const entry = addRights(call, 'recipientPermissions', asked);
      return entry === undefined
        ? []
        : [shown(asked.mailbox, nameFor(call, entry.trustee), sidOfTrustee(entry.trustee))];
    },
  },
  'Get-RecipientPermission': {
    parameters: {
      Identity: { type: 'text' },
      Trustee: { type: 'text' },
      AccessRights: { type: rights },
      ResultSize: { type: 'count' },
    },
    run: (call) => {
      const identity = call.given.text('Identity');
      return shownOf(call, identity === undefined ? allRecipients(call) : [oneRecipient(call, identity)]);
    },
  },
  'Remove-RecipientPermission': {
    parameters: written,
    run: (call) => {
      removeRights(call, 'recipientPermissions', wanted(call));
      return [];
    },
  },
};
