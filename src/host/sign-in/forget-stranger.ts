import type { PersonSignIn, SignedInAccount } from '../../cloud/sign-in/person-sign-in.ts';
import type { EngagementFolder } from '../store/engagement-folder.ts';

/** Keeps nothing of somebody who was refused, unless another engagement works with that account. */
export async function forgetStranger(
  folder: EngagementFolder,
  person: PersonSignIn,
  { tenantId, account }: SignedInAccount,
): Promise<void> {
  const ids = await folder.ids();
  const records = await Promise.all((ids.ok ? ids.value : []).map((id) => folder.find(id)));
  const isKnown = records.some(
    (record) =>
      record.ok &&
      record.value?.tenant?.id === tenantId &&
      [record.value.account, record.value.azureAccount].includes(account),
  );
  if (!isKnown) await person.signOut({ tenantId, account });
}
