import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../support/open-host.ts';
import { putFile, webXmlWith } from '../web-xml/folder.ts';
import { openSample, toExport } from './sample.ts';

afterEach(closeHosts);

/** Names and texts of the files inside, by nothing of ours. */
async function decrypted(file: string, identity: string): Promise<Map<string, string>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const zip = new ZipReader(new Uint8ArrayReader(await decrypter.decrypt(await readFile(file))));
  const texts = (await zip.getEntries()).map(async (entry): Promise<[string, string]> => {
    if (entry.directory) return [entry.filename, ''];
    return [entry.filename, await entry.getData(new TextWriter())];
  });
  return new Map(await Promise.all(texts));
}

test('the web.xml that was changed here travels encrypted, beside its fragment, until it is restored', async () => {
  const sample = await openSample();
  const { open, engagementId, folder } = sample;
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  let number = 0;
  const seal = async () => {
    number += 1;
    const file = join(folder, `${String(number)}.age`);
    const asked = { engagementId, file, format: 'age', recipient, overwrite: false } as const;
    return open.ask('bundle.write', asked);
  };
  expect((await seal()).contents).not.toContain('web.xml');
  const file = await putFile(webXmlWith('https://old.example'));
  await open.ask('web-xml.patch', { file, url: 'https://xyz.teamspace.de', write: true, engagementId });
  const written = await seal();
  expect(written.contents).toEqual(expect.arrayContaining(['web.xml.fragment', 'web.xml']));
  const inside = await decrypted(written.file, identity);
  expect(inside.get('web.xml')).toBe(await readFile(file, 'utf8'));
  expect(inside.get('READ-ME.txt')).toContain('web.xml            the whole file, as Entrada changed it');
  // It may hold what is nobody else's business.
  expect((await open.ask('bundle.write', toExport(sample, 'folder'))).contents).not.toContain('web.xml');
  await open.ask('web-xml.undo', { file, write: true, engagementId });
  expect((await seal()).contents).not.toContain('web.xml');
});
