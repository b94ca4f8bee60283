import type { JsonObject } from '../../directory/json.ts';
import { hasMailbox, type Recipient, type RecipientType } from '../../mail/mailboxes/recipient.ts';
import { sidOf } from '../../mail/mailboxes/service-principal-copies.ts';
import type { Parameters } from '../parameters/parameter.ts';
import type { Cmdlet, CmdletCall, Cmdlets } from './cmdlet.ts';
import { distinguishedName } from './distinguished-name.ts';
import { oneMailbox, oneRecipient, oneUser } from './find-one.ts';

const generalTypes: Readonly<Record<RecipientType, string>> = {
  UserMailbox: 'UserMailbox',
  SharedMailbox: 'UserMailbox',
  RoomMailbox: 'UserMailbox',
  MailUser: 'MailUser',
  User: 'User',
};

/** What Exchange shows of everybody. */
export function general({ directory }: CmdletCall, recipient: Recipient): JsonObject {
  const { alias, displayName, guid, type, userId } = recipient;
  return {
    Identity: alias,
    Id: alias,
    Name: alias,
    DisplayName: displayName,
    RecipientType: generalTypes[type],
    RecipientTypeDetails: type,
    ExternalDirectoryObjectId: userId,
    DistinguishedName: distinguishedName(alias, directory.initialDomain),
    Guid: guid,
    ExchangeObjectId: guid,
    OrganizationId: directory.initialDomain,
    IsValid: true,
    ObjectState: 'Unchanged',
  };
}

function addressed(call: CmdletCall, recipient: Recipient): JsonObject {
  const { alias, address } = recipient;
  const routing = `${alias}@${call.directory.initialDomain}`;
  return {
    ...general(call, recipient),
    Alias: alias,
    PrimarySmtpAddress: address,
    EmailAddresses: [`SMTP:${address}`, `smtp:${routing}`],
    HiddenFromAddressListsEnabled: false,
    ...(recipient.type === 'MailUser' && {
      ExternalEmailAddress: `SMTP:${alias}@mail.${call.directory.tenant.domain}`,
    }),
  };
}

function mailbox(call: CmdletCall, recipient: Recipient): JsonObject {
  const shared = recipient.type !== 'UserMailbox';
  return {
    ...addressed(call, recipient),
    UserPrincipalName: recipient.address,
    WindowsEmailAddress: recipient.address,
    ExchangeGuid: recipient.guid,
    IsMailboxEnabled: true,
    IsShared: recipient.type === 'SharedMailbox',
    IsResource: recipient.type === 'RoomMailbox',
    AccountDisabled: shared,
    SKUAssigned: !shared,
    MaxSendSize: '35 MB (36,700,160 bytes)',
    MaxReceiveSize: '36 MB (37,748,736 bytes)',
    GrantSendOnBehalfTo: [],
    ForwardingAddress: null,
    ForwardingSmtpAddress: null,
    LitigationHoldEnabled: false,
    WhenMailboxCreated: call.directory.createdAt,
  };
}

function user(call: CmdletCall, recipient: Recipient): JsonObject {
  return {
    ...general(call, recipient),
    UserPrincipalName: recipient.address,
    Sid: sidOf(recipient.userId),
    AccountDisabled: ['SharedMailbox', 'RoomMailbox'].includes(recipient.type),
    EXOModuleEnabled: true,
    RemotePowerShellEnabled: true,
    WindowsEmailAddress: recipient.type === 'User' ? '' : recipient.address,
  };
}

interface Listing {
  readonly one: (call: CmdletCall, identity: string) => Recipient;
  readonly listed: (recipient: Recipient) => boolean;
  readonly show: (call: CmdletCall, recipient: Recipient) => JsonObject;
}

const types: readonly RecipientType[] = ['UserMailbox', 'SharedMailbox', 'RoomMailbox', 'MailUser', 'User'];
export const listParameters: Parameters = {
  Identity: { type: 'text' },
  RecipientTypeDetails: {
    type: { enumeration: 'Microsoft.Exchange.Data.Directory.Recipient.RecipientTypeDetails', members: types },
  },
  ResultSize: { type: 'count' },
};

/** One by identity, or all of a kind, one after the other. */
export function listing({ one, listed, show }: Listing): Cmdlet {
  return {
    parameters: listParameters,
    run: (call) => {
      const identity = call.given.text('Identity');
      if (identity !== undefined) return [show(call, one(call, identity))];
      const wanted = call.given.texts('RecipientTypeDetails');
      return shownInTurn(
        call,
        show,
        (recipient) => listed(recipient) && (wanted.length === 0 || wanted.includes(recipient.type)),
      );
    },
  };
}

function* shownInTurn(
  call: CmdletCall,
  show: Listing['show'],
  wanted: (recipient: Recipient) => boolean,
): Iterable<JsonObject> {
  const size = call.given.text('ResultSize');
  let left = size === undefined || size === 'unlimited' ? Infinity : Number(size);
  for (const recipient of call.recipients.all()) {
    if (left <= 0) return;
    if (!wanted(recipient)) continue;
    left--;
    yield show(call, recipient);
  }
}

export const recipientCmdlets: Cmdlets = {
  'Get-Mailbox': listing({ one: oneMailbox, listed: hasMailbox, show: mailbox }),
  'Get-Recipient': listing({ one: oneRecipient, listed: ({ type }) => type !== 'User', show: addressed }),
  'Get-User': listing({ one: oneUser, listed: () => true, show: user }),
};
