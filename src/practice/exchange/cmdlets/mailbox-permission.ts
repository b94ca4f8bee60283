import type { JsonObject } from '../../directory/json.ts';
import type { AccessEntry } from '../../mail/mailboxes/access-entries.ts';
import type { Recipient } from '../../mail/mailboxes/recipient.ts';
import { sidOfTrustee } from '../../mail/mailboxes/trustee.ts';
import type { Parameters } from '../parameters/parameter.ts';
import { addRights, nameFor, removeRights, shownEntries, type Wanted } from './access-cmdlets.ts';
import type { CmdletCall, Cmdlets } from './cmdlet.ts';
import { oneMailbox, oneTrustee } from './find-one.ts';

const rights = {
  enumeration: 'Microsoft.Exchange.Management.RecipientTasks.MailboxRights',
  members: [
    'FullAccess',
    'SendAs',
    'ExternalAccount',
    'DeleteItem',
    'ReadPermission',
    'ChangePermission',
    'ChangeOwner',
  ],
};
const inheritance = {
  enumeration: 'System.DirectoryServices.ActiveDirectorySecurityInheritance',
  members: ['None', 'All', 'Descendents', 'SelfAndChildren', 'Children'],
};

const written: Parameters = {
  Identity: { type: 'text', mandatory: true },
  User: { type: 'text', mandatory: true },
  AccessRights: { type: rights, mandatory: true },
  InheritanceType: { type: inheritance },
  Deny: { type: 'switch' },
};

function wanted(call: CmdletCall): Wanted {
  const { given } = call;
  return {
    mailbox: oneMailbox(call, given.mandatory('Identity')),
    trustee: oneTrustee(call, given.mandatory('User')),
    accessRights: given.texts('AccessRights'),
    deny: given.truth('Deny') ?? false,
    inheritanceType: given.texts('InheritanceType')[0] ?? 'All',
  };
}

function shown(mailbox: Recipient, entry: AccessEntry, name: string): JsonObject {
  return {
    Identity: mailbox.alias,
    User: name,
    UserSid: sidOfTrustee(entry.trustee),
    AccessRights: [...entry.accessRights],
    Deny: entry.deny,
    InheritanceType: entry.inheritanceType,
    IsInherited: false,
    IsValid: true,
    ObjectState: 'Unchanged',
  };
}

function own(mailbox: Recipient): JsonObject {
  return {
    Identity: mailbox.alias,
    User: 'NT AUTHORITY\\SELF',
    UserSid: 'S-1-5-10',
    AccessRights: ['FullAccess', 'ReadPermission'],
    Deny: false,
    InheritanceType: 'All',
    IsInherited: false,
    IsValid: true,
    ObjectState: 'Unchanged',
  };
}

export const mailboxPermissionCmdlets: Cmdlets = {
  'Add-MailboxPermission': {
    parameters: { ...written, AutoMapping: { type: 'boolean' } },
    run: (call) => {
      const asked = wanted(call);
      const entry = addRights(call, 'mailboxPermissions', asked);
      return entry === undefined ? [] : [shown(asked.mailbox, entry, nameFor(call, entry.trustee))];
    },
  },
  'Get-MailboxPermission': {
    parameters: {
      Identity: { type: 'text', mandatory: true },
      User: { type: 'text' },
      IncludeUnresolvedPermissions: { type: 'switch' },
      ResultSize: { type: 'count' },
    },
    run: (call) => {
      const mailbox = oneMailbox(call, call.given.mandatory('Identity'));
      const orphans = call.given.truth('IncludeUnresolvedPermissions') ?? false;
      const show = (entry: AccessEntry, name: string): JsonObject => shown(mailbox, entry, name);
      const all = [own(mailbox), ...shownEntries(call, 'mailboxPermissions', { mailbox, show, orphans })];
      const user = call.given.text('User');
      if (user === undefined) return all;
      const sid = sidOfTrustee(oneTrustee(call, user));
      return all.filter(({ UserSid }) => UserSid === sid);
    },
  },
  'Remove-MailboxPermission': {
    parameters: written,
    run: (call) => {
      removeRights(call, 'mailboxPermissions', wanted(call));
      return [];
    },
  },
};
