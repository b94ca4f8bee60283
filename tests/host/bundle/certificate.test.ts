import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngagementId } from '../../../src/contract/ids.ts';
import { ready } from '../../core/support/open-twins.ts';
import { closeHosts, openHost, type OpenHost } from '../support/open-host.ts';
import { textsIn } from '../support/texts-in.ts';
import { complaintsAbout } from './values-in.ts';

let open: OpenHost;
let engagementId: EngagementId;
let keyId: string | undefined;
beforeAll(async () => {
  ({ open, engagementId } = await ready({ credential: 'certificate', access: 'service' }));
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  keyId = known.certificate?.keyId;
});
afterAll(closeHosts);

const passphrase = 'a passphrase that is long enough';

/** What opens it; an identity of age costs no time. */
const locks = {
  kdbx: () => ({ by: { passphrase }, opens: passphrase }),
  zip: () => ({ by: { passphrase }, opens: passphrase }),
  age: async () => {
    const identity = await generateX25519Identity();
    return { by: { recipient: await identityToRecipient(identity) }, opens: identity };
  },
} as const;

test.each(['kdbx', 'age', 'zip'] as const)(
  'a certificate and its private key go to another computer in a bundle, %s',
  async (format) => {
    const { by, opens } = await locks[format]();
    const file = join(open.dataFolder, `x.${format}`);
    const written = await open.ask('bundle.write', { engagementId, file, format, overwrite: false, ...by });
    expect(written).toMatchObject({ hasSecret: true });

    const other = await openHost({ vaultInMemory: true });
    const cloud = { type: 'file', file: join(open.dataFolder, 'practice', 'cloud.json') } as const;
    const imported = await other.ask('bundle.import', { file, passphrase: opens, cloud });
    expect(imported).toMatchObject({ came: 'new', hasSecret: true });
    expect(imported.engagement.known).toMatchObject({ certificate: { keyId, inKeychain: true } });
    const key = join(other.dataFolder, 'x.pem');
    await other.ask('certificate.export', { engagementId, file: key, passphrase, overwrite: false });
    const pem = await readFile(key, 'utf8');
    const certificate = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')));
    expect(certificate.checkPrivateKey(createPrivateKey({ key: pem, passphrase }))).toBe(true);
  },
);

test('unencrypted, the certificate is in the bundle and its private key is not', async () => {
  const file = join(open.dataFolder, 'plain');
  const written = await open.ask('bundle.write', { engagementId, file, format: 'folder', overwrite: false });
  expect(written).toMatchObject({ hasSecret: false });
  const values: unknown = JSON.parse(await readFile(join(file, 'azure-digital-twins.json'), 'utf8'));
  expect([complaintsAbout(values), values]).toMatchObject([[], { certificate: { keyId } }]);
  expect(new X509Certificate(await readFile(join(file, 'certificate.pem'))).subject).toMatch(/^CN=/);
  expect(await readFile(join(file, 'report.de.html'), 'utf8')).toMatch(/Das Zertifikat endet am \d{4}-/);
  for (const { text } of await textsIn(file)) expect(text).not.toMatch(/BEGIN [A-Z ]*PRIVATE KEY/);
});
