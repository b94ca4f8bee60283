import { z } from 'zod';
import { textsOf } from '../../directory/json.ts';
import { deed, NothingThere } from './deed.ts';
import { findAccount } from './find-account.ts';

/** A directory role is taken from an account, or all of them; tokens that are out lose it too. */
export const takeRole = deed({
  title: { en: 'Directory role taken away', de: 'Verzeichnisrolle entzogen' },
  schema: z.strictObject({
    do: z.literal('take-role'),
    account: z.string().min(1),
    role: z.string().min(1).optional(),
  }),
  changes: ({ account, role }, tenant) => {
    const { directory } = tenant;
    const user = findAccount(tenant, account);
    const named = directory.roles.find(({ displayName }) => displayName === role);
    if (role !== undefined && named === undefined)
      throw new NothingThere({
        field: 'role',
        message: `There is no directory role '${role}'.`,
        fix: 'Use the English name of a role, such as Global Administrator.',
      });
    const lost = textsOf(directory.rows('lostRoles').get(user.id), 'roles');
    const roles = [...lost, ...(named === undefined ? user.roles : [named.templateId])];
    return [{ kind: 'lostRoles', id: user.id, value: { id: user.id, roles } }];
  },
});
