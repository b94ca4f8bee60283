import type { User } from '../../directory/model.ts';
import { NothingThere, type Tenant } from './deed.ts';

export function findAccount({ directory }: Tenant, account: string): User {
  const user = directory.user(account);
  if (user !== undefined) return user;
  throw new NothingThere({
    field: 'account',
    message: `The tenant has no account '${account}'.`,
    fix: 'Use the user principal name of an account of the cloud file.',
  });
}
