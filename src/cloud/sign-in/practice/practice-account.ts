import type { CloudFile } from '../../../contract/cloud-file.ts';
import type { Cloud } from '../../clouds/cloud.ts';

export type PracticeAccount = CloudFile['accounts'][number];

/** A practice sign-in that cannot begin. */
export class Unavailable extends Error {}

/** The account asked for, or the first Global Administrator. */
export function practiceAccount({ accounts = [], practice }: Cloud, upn?: string): PracticeAccount {
  if (!practice) throw new Unavailable('not a practice cloud');
  const found =
    upn === undefined
      ? accounts.find(({ roles }) => roles.includes('Global Administrator'))
      : accounts.find((account) => account.upn.toLowerCase() === upn.toLowerCase());
  if (!found)
    throw new Unavailable(`the cloud file has no account ${upn ?? 'with the role Global Administrator'}`);
  return found;
}
