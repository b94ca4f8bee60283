import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { builtInRoles } from '../../azure/built-in-roles.ts';
import { rowOf } from '../../azure/role-assignment.ts';
import { deed, NothingThere } from './deed.ts';
import { findAccount } from './find-account.ts';

export const giveAzureRole = deed({
  title: { en: 'Azure role given', de: 'Azure-Rolle erteilt' },
  schema: z.strictObject({
    do: z.literal('give-azure-role'),
    account: z.string().min(1),
    role: z.string().min(1),
    /** Azure's path of a subscription, group or resource. */
    scope: z.string().startsWith('/').optional(),
  }),
  changes: ({ account, role, scope }, tenant) => {
    const { id: principalId } = findAccount(tenant, account);
    const known = builtInRoles.find(({ roleName }) => roleName === role);
    if (known === undefined)
      throw new NothingThere({
        field: 'role',
        message: `There is no Azure role '${role}'.`,
        fix: `Use one of: ${builtInRoles.map(({ roleName }) => roleName).join(', ')}.`,
      });
    const at = new Date(tenant.now).toISOString();
    const value = rowOf({
      name: randomUUID(),
      scope: scope ?? '/',
      roleDefinitionId: known.id,
      principalId,
      principalType: 'User',
      description: null,
      condition: null,
      conditionVersion: null,
      createdOn: at,
      updatedOn: at,
      createdBy: '',
      updatedBy: '',
    });
    return [{ kind: 'azureRoleAssignments', id: value.id, value }];
  },
});
