import type { JsonObject } from '../../directory/json.ts';
import {
  changeProtocolSettings,
  protocolSettings,
  type ProtocolSettings,
} from '../../mail/mailboxes/protocol-settings.ts';
import { hasMailbox, type Recipient } from '../../mail/mailboxes/recipient.ts';
import type { CmdletCall, Cmdlets } from './cmdlet.ts';
import { oneMailbox } from './find-one.ts';
import { general, listing } from './recipients.ts';

const plain = ['ImapEnabled', 'PopEnabled', 'ActiveSyncEnabled', 'OWAEnabled', 'MAPIEnabled'] as const;
const threeWay = ['SmtpClientAuthenticationDisabled', 'EwsEnabled'] as const;

function shown(call: CmdletCall, mailbox: Recipient): JsonObject {
  return {
    ...general(call, mailbox),
    PrimarySmtpAddress: mailbox.address,
    EmailAddresses: [`SMTP:${mailbox.address}`],
    ...protocolSettings(call.directory, mailbox),
  };
}

function change(call: CmdletCall): [] {
  const mailbox = oneMailbox(call, call.given.mandatory('Identity'));
  const before = protocolSettings(call.directory, mailbox);
  const asked: Partial<Record<keyof ProtocolSettings, boolean | null>> = Object.fromEntries(
    [...plain, ...threeWay]
      .filter((name) => call.given.has(name))
      .map((name) => [name, call.given.truthOrNull(name) ?? null]),
  );
  const names = [...plain, ...threeWay];
  if (names.every((name) => asked[name] === undefined || asked[name] === before[name])) {
    call.warn(`The command completed successfully but no settings of '${mailbox.alias}' have been modified.`);
    return [];
  }
  // The parameters' types leave `null` only where a setting may inherit.
  if (!call.whatIf) changeProtocolSettings(call.directory, mailbox, asked as Partial<ProtocolSettings>);
  return [];
}

export const casMailboxCmdlets: Cmdlets = {
  'Get-CASMailbox': listing({ one: oneMailbox, listed: hasMailbox, show: shown }),
  'Set-CASMailbox': {
    parameters: {
      Identity: { type: 'text', mandatory: true },
      ...Object.fromEntries(plain.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(threeWay.map((name) => [name, { type: 'boolean-or-null' as const }])),
    },
    run: change,
  },
};
