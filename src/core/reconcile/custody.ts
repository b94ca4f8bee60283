import { z } from 'zod';
import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Answer } from '../ports.ts';
import type { Write } from '../resources/kind.ts';
import { newPassword } from '../resources/graph-shapes.ts';
import { applicationIn } from '../resources/linked.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { certificateName } from './certificate-name.ts';

/**
 * Takes the private key into the keychain, read back, before anything else happens. Where the keychain fails, the
 * certificate is taken off the application again.
 */
export async function takeKeyCustody(bench: Bench, { ask }: Write): Promise<Result<void>> {
  const { session, newCertificate } = bench;
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there' || newCertificate === undefined)
    throw new Error('a certificate was added that nobody had made');
  const { keyId, privateKeyPem, certificatePem } = newCertificate;
  const name = { tenantId: session.tenant.id, clientId: application.body.appId, keyId };
  const certificate = await session.vault.keep(certificateName(name), certificatePem);
  const kept = certificate.ok ? await session.vault.keep(name, privateKeyPem) : certificate;
  if (kept.ok) {
    bench.inKeychain.add(keyId);
    return done(undefined);
  }
  const { keyCredentials } = application.body;
  const body = z.json().parse({ keyCredentials: keyCredentials.filter((each) => each.keyId !== keyId) });
  await session.wire.send([{ ...ask, body }]);
  return kept;
}

/**
 * Takes a new secret from Graph's answer into the keychain, read back, before anything else happens. Where the
 * keychain fails, the secret is removed again: a value that nobody holds must not stay alive.
 */
export async function takeCustody(bench: Bench, answer: Answer): Promise<Result<void>> {
  const { session } = bench;
  const made = newPassword.parse(answer.body);
  const application = applicationIn(viewOf(bench));
  if (application.is !== 'there') throw new Error('a secret was made for an application that was not seen');
  const { id, appId } = application.body;
  const name = { tenantId: session.tenant.id, clientId: appId, keyId: made.keyId };
  const kept = await session.vault.keep(name, made.secretText);
  if (kept.ok) {
    bench.inKeychain.add(made.keyId);
    return done(undefined);
  }
  const body = { keyId: made.keyId };
  await session.wire.send([
    { service: 'graph', method: 'POST', path: `/applications/${id}/removePassword`, body },
  ]);
  return kept;
}
