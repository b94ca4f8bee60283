import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { AppCredential } from '../ports.ts';
import type { KeyCredential } from '../resources/graph-shapes.ts';
import { byEnd } from '../resources/credentials.ts';
import { applicationIn } from '../resources/linked.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { certificateName } from './certificate-name.ts';

/** The private key with its certificate: two entries of the keychain, neither of use without the other. */
async function certificateOf(
  { inKeychain, replaced, session: { tenant, vault } }: Bench,
  clientId: string,
  credentials: readonly KeyCredential[],
): Promise<Result<AppCredential | undefined>> {
  const [held] = credentials
    .filter(({ keyId }) => inKeychain.has(keyId) && !replaced.has(keyId))
    .toSorted(byEnd)
    .reverse();
  if (held === undefined) return done(undefined);
  const name = { tenantId: tenant.id, clientId, keyId: held.keyId };
  const privateKey = await vault.get(name);
  if (!privateKey.ok) return privateKey;
  const certificate = await vault.get(certificateName(name));
  if (!certificate.ok) return certificate;
  const [privateKeyPem, certificatePem] = [privateKey.value, certificate.value];
  if (privateKeyPem === undefined || certificatePem === undefined) return done(undefined);
  return done({ clientId, privateKeyPem, certificatePem });
}

/** The app's client id with the secret that lives longest of those in this computer's keychain. */
export async function credentialOf(bench: Bench): Promise<Result<AppCredential | undefined>> {
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there') return done(undefined);
  const { appId: clientId, passwordCredentials, keyCredentials } = application.body;
  if (bench.desired.some(({ kind }) => kind === 'client-certificate'))
    return certificateOf(bench, clientId, keyCredentials);
  const [held] = passwordCredentials
    .filter((each) => bench.inKeychain.has(each.keyId) && !bench.replaced.has(each.keyId))
    .toSorted(byEnd)
    .reverse();
  if (held === undefined) return done(undefined);
  const { tenant, vault } = bench.session;
  const secret = await vault.get({ tenantId: tenant.id, clientId, keyId: held.keyId });
  if (!secret.ok) return secret;
  return done(secret.value === undefined ? undefined : { clientId, secret: secret.value });
}
