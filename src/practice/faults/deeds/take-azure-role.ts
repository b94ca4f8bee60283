import { z } from 'zod';
import { deed } from './deed.ts';
import { appField, findPrincipal } from './find-app.ts';
import { findAccount } from './find-account.ts';

/** Every Azure role assignment of an account, or of an app. */
export const takeAzureRole = deed({
  title: { en: 'Azure roles taken away', de: 'Azure-Rollen entzogen' },
  schema: z.strictObject({
    do: z.literal('take-azure-role'),
    account: z.string().min(1).optional(),
    app: appField,
  }),
  changes: ({ account, app }, tenant) => {
    const { id } = account === undefined ? findPrincipal(tenant, app) : findAccount(tenant, account);
    return tenant.directory
      .rows('azureRoleAssignments')
      .where('principalId', id)
      .map((row) => ({ kind: 'azureRoleAssignments', id: row.id, value: null }));
  },
});
