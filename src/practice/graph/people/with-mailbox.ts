import type { JsonObject } from '../../directory/json.ts';
import { memberObject } from '../../directory/shapes/user.ts';
import type { Recipient, RecipientType } from '../../mail/mailboxes/recipient.ts';

const EXCHANGE_PLAN = 'efb87545-963c-4e0d-99df-69c6916d9eb0';
const BUSINESS_PREMIUM = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';

const licensed = {
  assignedLicenses: [{ skuId: BUSINESS_PREMIUM, disabledPlans: [] }],
  assignedPlans: [
    {
      assignedDateTime: '2026-01-05T08:00:00Z',
      capabilityStatus: 'Enabled',
      service: 'exchange',
      servicePlanId: EXCHANGE_PLAN,
    },
  ],
};
const unlicensed = { assignedLicenses: [], assignedPlans: [] };

/** What the directory knows of a mailbox, by what Exchange has there. */
const properties: Readonly<Record<RecipientType, JsonObject>> = {
  UserMailbox: licensed,
  SharedMailbox: { ...unlicensed, accountEnabled: false },
  RoomMailbox: { ...unlicensed, accountEnabled: false },
  MailUser: { ...unlicensed, onPremisesSyncEnabled: true },
  User: unlicensed,
};

export function withMailbox(object: JsonObject, { type, address }: Recipient): JsonObject {
  const proxyAddresses = type === 'User' ? [] : [`SMTP:${address}`];
  return { onPremisesSyncEnabled: null, ...object, ...properties[type], proxyAddresses };
}

/** A mailbox that belongs to nobody has an account that is switched off. */
export function accountOf(recipient: Recipient): JsonObject {
  const { userId: id, address: userPrincipalName, displayName } = recipient;
  const object = memberObject({ id, userPrincipalName, displayName, roles: [] }, {});
  return withMailbox({ ...object, givenName: null, surname: null, usageLocation: null }, recipient);
}
