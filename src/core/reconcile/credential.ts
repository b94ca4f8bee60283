import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { AppCredential } from '../ports.ts';
import { applicationIn } from '../resources/linked.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';

/** The app's client id with the secret that lives longest of those in this computer's keychain. */
export async function credentialOf(bench: Bench): Promise<Result<AppCredential | undefined>> {
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there') return done(undefined);
  const { appId: clientId, passwordCredentials } = application.body;
  const [held] = passwordCredentials
    .filter((each) => bench.inKeychain.has(each.keyId) && !bench.replaced.has(each.keyId))
    .toSorted((one, other) => (other.endDateTime ?? '').localeCompare(one.endDateTime ?? ''));
  if (held === undefined) return done(undefined);
  const { tenant, vault } = bench.session;
  const secret = await vault.get({ tenantId: tenant.id, clientId, keyId: held.keyId });
  if (!secret.ok) return secret;
  return done(secret.value === undefined ? undefined : { clientId, secret: secret.value });
}
