import type { MailboxKind } from '../../contract/mailboxes.ts';
import type { MailPerson } from './people-shapes.ts';

const USABLE = new Set(['Enabled', 'Warning']);

const hasPlan = ({ assignedPlans }: MailPerson): boolean =>
  (assignedPlans ?? []).some(
    ({ service, capabilityStatus }) =>
      service?.toLowerCase() === 'exchange' && USABLE.has(capabilityStatus ?? ''),
  );

const PRIMARY = /^SMTP:/;

/** The address by which a mailbox signs in; in capitals among all its addresses. */
export function primaryAddress({ proxyAddresses, mail }: MailPerson): string | undefined {
  const primary = proxyAddresses?.find((address) => PRIMARY.test(address));
  return primary?.replace(PRIMARY, '') ?? mail ?? undefined;
}

/**
 * What mailbox somebody has, as far as the directory tells: a licence, an account that is switched off, addresses that
 * come from the company's own server. Shared mailboxes and rooms look the same here; Exchange tells them apart.
 */
export function kindOfMailbox(person: MailPerson): MailboxKind {
  const hasAddress = (person.proxyAddresses ?? []).some((address) => PRIMARY.test(address));
  if (hasPlan(person)) return person.accountEnabled === false ? 'shared' : 'user';
  if (!hasAddress) return 'unlicensed';
  if (person.accountEnabled === false) return 'shared';
  return person.onPremisesSyncEnabled === true ? 'on-premises' : 'unlicensed';
}

const BY_EXCHANGE: Readonly<Record<string, MailboxKind>> = {
  UserMailbox: 'user',
  LinkedMailbox: 'user',
  SharedMailbox: 'shared',
  RoomMailbox: 'room',
  EquipmentMailbox: 'room',
  MailUser: 'on-premises',
  RemoteUserMailbox: 'on-premises',
  RemoteSharedMailbox: 'on-premises',
  RemoteRoomMailbox: 'on-premises',
};

/** What Exchange calls a recipient, `RecipientTypeDetails`; undefined for groups, contacts and the like. */
export const kindInExchange = (recipientType: string): MailboxKind | undefined => BY_EXCHANGE[recipientType];
