import { z } from 'zod';
import type { Change } from '../../directory/writable.ts';
import type { Deed, Tenant } from './deed.ts';
import { changeApplication } from './change-application.ts';
import { changeServicePrincipal } from './change-service-principal.ts';
import { closeWorkspace } from './close-workspace.ts';
import { consent } from './consent.ts';
import { deleteApplication } from './delete-application.ts';
import { deleteSecret } from './delete-secret.ts';
import { deleteServicePrincipal } from './delete-service-principal.ts';
import { disableServicePrincipal } from './disable-service-principal.ts';
import { expireSecret } from './expire-secret.ts';
import { giveAzureRole } from './give-azure-role.ts';
import { mistakeExchangeObjectId } from './mistake-exchange-object-id.ts';
import { openWorkspace } from './open-workspace.ts';
import { registerApplication } from './register-application.ts';
import { removeConsent } from './remove-consent.ts';
import { retypePermissions } from './retype-permissions.ts';
import { forbidSecrets, limitSecrets } from './secret-policy.ts';
import { setImap } from './set-imap.ts';
import { setSmtpAuth } from './set-smtp-auth.ts';
import { takeAzureRole } from './take-azure-role.ts';
import { takeMailboxRights } from './take-mailbox-rights.ts';
import { takeRole } from './take-role.ts';
import { unlistPermissions } from './unlist-permissions.ts';
import { withdrawPermission } from './withdraw-permission.ts';

/** Everything that can happen to the tenant, by what stands behind `do`. */
export const deeds = {
  'change-application': changeApplication,
  'change-service-principal': changeServicePrincipal,
  'close-workspace': closeWorkspace,
  consent,
  'delete-application': deleteApplication,
  'delete-secret': deleteSecret,
  'delete-service-principal': deleteServicePrincipal,
  'disable-service-principal': disableServicePrincipal,
  'expire-secret': expireSecret,
  'forbid-secrets': forbidSecrets,
  'give-azure-role': giveAzureRole,
  'limit-secrets': limitSecrets,
  'mistake-exchange-object-id': mistakeExchangeObjectId,
  'open-workspace': openWorkspace,
  'register-application': registerApplication,
  'remove-consent': removeConsent,
  'retype-permissions': retypePermissions,
  'set-imap': setImap,
  'set-smtp-auth': setSmtpAuth,
  'take-azure-role': takeAzureRole,
  'take-mailbox-rights': takeMailboxRights,
  'take-role': takeRole,
  'unlist-permissions': unlistPermissions,
  'withdraw-permission': withdrawPermission,
} as const;

export const deedGiven = z.discriminatedUnion('do', [
  changeApplication.schema,
  changeServicePrincipal.schema,
  closeWorkspace.schema,
  consent.schema,
  deleteApplication.schema,
  deleteSecret.schema,
  deleteServicePrincipal.schema,
  disableServicePrincipal.schema,
  expireSecret.schema,
  forbidSecrets.schema,
  giveAzureRole.schema,
  limitSecrets.schema,
  mistakeExchangeObjectId.schema,
  openWorkspace.schema,
  registerApplication.schema,
  removeConsent.schema,
  retypePermissions.schema,
  setImap.schema,
  setSmtpAuth.schema,
  takeAzureRole.schema,
  takeMailboxRights.schema,
  takeRole.schema,
  unlistPermissions.schema,
  withdrawPermission.schema,
]);
export type DeedGiven = z.output<typeof deedGiven>;

/** @throws NothingThere when there is nothing it could be done to */
export function changesOf(given: DeedGiven, tenant: Tenant): readonly Change[] {
  // The row of a name takes what the schema of that name lets through.
  const row = deeds[given.do] as unknown as Deed<z.ZodType<DeedGiven>>;
  return row.changes(given, tenant);
}
