import type { GraphObject } from '../../directory/model.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import type { Recipient } from './recipient.ts';

/** `null` inherits from the organisation. */
export interface ProtocolSettings {
  readonly SmtpClientAuthenticationDisabled: boolean | null;
  readonly ImapEnabled: boolean;
  readonly PopEnabled: boolean;
  readonly ActiveSyncEnabled: boolean;
  readonly OWAEnabled: boolean;
  readonly MAPIEnabled: boolean;
  readonly EwsEnabled: boolean | null;
}

const usual: ProtocolSettings = {
  SmtpClientAuthenticationDisabled: null,
  ImapEnabled: true,
  PopEnabled: true,
  ActiveSyncEnabled: true,
  OWAEnabled: true,
  MAPIEnabled: true,
  EwsEnabled: null,
};

/** Every ninth mailbox has SMTP AUTH switched off, every ninth has it switched on. */
const NINTH = 9;
const SWITCHED_OFF = 4;
const SWITCHED_ON = 7;
/** Every eighteenth was hardened against IMAP and POP. */
const HARDENED_OF = 18;
const HARDENED = 15;

/** @param asOf how Exchange stood then, milliseconds; now without it */
export function protocolSettings(
  directory: WritableDirectory,
  mailbox: Recipient,
  asOf?: number,
): ProtocolSettings {
  return { ...seeded(mailbox), ...changed(directory.rows('mailboxSettings').get(mailbox.guid, asOf)) };
}

export function changeProtocolSettings(
  directory: WritableDirectory,
  mailbox: Recipient,
  changes: Partial<ProtocolSettings>,
): void {
  const value: GraphObject = {
    ...directory.rows('mailboxSettings').get(mailbox.guid),
    ...changes,
    id: mailbox.guid,
  };
  directory.commit([{ kind: 'mailboxSettings', id: mailbox.guid, value }]);
}

function seeded({ type, position }: Recipient): ProtocolSettings {
  if (type !== 'UserMailbox') return usual;
  const hardened = position % HARDENED_OF === HARDENED;
  return {
    ...usual,
    SmtpClientAuthenticationDisabled: seededSmtp(position % NINTH),
    ImapEnabled: !hardened,
    PopEnabled: !hardened,
  };
}

function seededSmtp(rest: number): boolean | null {
  if (rest === SWITCHED_OFF) return true;
  return rest === SWITCHED_ON ? false : null;
}

function changed(row: GraphObject | undefined): Partial<ProtocolSettings> {
  if (row === undefined) return {};
  const { id: _id, ...settings } = row;
  return settings;
}
