import type { AccountInfo, PublicClientApplication } from '@azure/msal-node';
import type { Cloud } from '../clouds/cloud.ts';
import type { WhoseTokens } from './person-sign-in.ts';

/** A guest's home is another tenant; what counts is for which tenants there are tokens. */
const isIn = ({ tenantId, tenantProfiles }: AccountInfo, wanted: string): boolean =>
  tenantId.toLowerCase() === wanted ||
  [...(tenantProfiles?.keys() ?? [])].some((id) => id.toLowerCase() === wanted);

/** A practice cloud is another one on every port; Microsoft's hosts have aliases, so there MSAL decides. */
const isOf = ({ environment }: AccountInfo, { practice, login }: Cloud): boolean =>
  !practice || environment === new URL(login).host;

const isCalled = ({ username }: AccountInfo, account: string | undefined): boolean =>
  account === undefined || username.toLowerCase() === account.toLowerCase();

export async function accountsIn(
  app: PublicClientApplication,
  cloud: Cloud,
  { tenantId, account }: WhoseTokens,
): Promise<AccountInfo[]> {
  const all = await app.getAllAccounts();
  return all.filter((one) => isOf(one, cloud) && isIn(one, tenantId.toLowerCase()) && isCalled(one, account));
}
