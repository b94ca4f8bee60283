import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sealedFormat, type SealedFormat } from '../../../src/contract/bundle.ts';
import { closeHosts } from '../support/open-host.ts';
import { textsIn } from '../support/texts-in.ts';
import { missingPrograms, opened } from './opened-by-others.ts';
import { openSample, passphrase, sealedOnce, toExport, toSeal, type Sample } from './sample.ts';
import { complaintsAbout, valuesIn } from './values-in.ts';

vi.setConfig({ testTimeout: 60_000 });

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(closeHosts);

async function changedIn(bytes: Buffer, at: number, format: SealedFormat): Promise<string> {
  const file = join(sample.folder, `changed.${format}`);
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  await writeFile(file, copy);
  return file;
}

async function cutIn(bytes: Buffer, length: number, format: SealedFormat): Promise<string> {
  const file = join(sample.folder, `cut-${String(length)}.${format}`);
  await writeFile(file, bytes.subarray(0, length));
  return file;
}

test.each(sealedFormat.options)('a bundle as %s opens again and shows a changed byte', async (format) => {
  const { open, engagementId, secret } = sample;
  const { file, written } = await sealedOnce(sample, format);
  expect(written).toMatchObject({ file, format, hasSecret: true });
  expect(JSON.stringify(written)).not.toContain(secret);

  const inspected = await open.ask('bundle.inspect', { file, passphrase });
  expect(inspected).toMatchObject({ ...written, engagement: engagementId, guide: 'teamspace' });
  expect(JSON.stringify(inspected)).not.toContain(secret);
  expect(await open.refused('bundle.inspect', { file })).toEqual({ code: 'passphrase-missing', file });
  expect(await open.refused('bundle.inspect', { file, passphrase: `${passphrase}!` })).toEqual({
    code: 'passphrase-wrong',
    file,
  });

  const bytes = await readFile(file);
  expect(bytes.includes(secret)).toBe(false);
  const middle = Math.floor(bytes.length / 2);
  for (const damaged of [
    ...(format === 'age' ? [] : [await changedIn(bytes, middle, format), await cutIn(bytes, middle, format)]),
    ...(await Promise.all([0, 3, 20].map((length) => cutIn(bytes, length, format)))),
  ]) {
    const refused = await open.refused('bundle.inspect', { file: damaged, passphrase });
    expect(refused).toMatchObject({ code: 'bundle-damaged', file: damaged });
  }
});

test('with a key that costs no time, every part of an age bundle is looked after', async () => {
  const { open, engagementId, folder } = sample;
  const identity = await generateX25519Identity();
  const file = join(folder, 'quick.age');
  const recipient = await identityToRecipient(identity);
  await open.ask('bundle.write', { engagementId, file, format: 'age', recipient, overwrite: false });
  expect(await open.ask('bundle.inspect', { file, passphrase: identity })).toMatchObject({ hasSecret: true });
  expect(await open.refused('bundle.inspect', { file, passphrase })).toMatchObject({
    code: 'passphrase-wrong',
  });
  const bytes = await readFile(file);
  for (let at = 100; at < bytes.length; at += 997) {
    const changed = await changedIn(bytes, at, 'age');
    const refused = await open.refused('bundle.inspect', { file: changed, passphrase: identity });
    expect(['bundle-damaged', 'passphrase-wrong']).toContain(refused.code);
  }
  const cut = await cutIn(bytes, bytes.length - 1, 'age');
  expect(await open.refused('bundle.inspect', { file: cut, passphrase: identity })).toMatchObject({
    code: 'bundle-damaged',
  });
});

test('there is nothing left over, and the secret is in no file of ours', async () => {
  const { open, secret, folder } = sample;
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  for (const { text } of await textsIn(open.dataFolder)) expect(text).not.toContain(secret);
});

test.each(['folder', 'plain-zip'] as const)('a plain %s holds everything but the secret', async (format) => {
  const { open, engagementId, secret } = sample;
  const asked = toExport(sample, format);
  const { file } = asked;
  const written = await open.ask('bundle.write', asked);
  expect(written).toMatchObject({ file, format, hasSecret: false });
  expect(written.contents).toEqual([
    'READ-ME.txt',
    'teamspace.json',
    'web.xml.fragment',
    'exchange.ps1',
    'mailboxes.csv',
    'report.en.html',
    'report.de.html',
    'SHA256SUMS',
  ]);
  const inspected = await open.ask('bundle.inspect', { file });
  expect({ ...inspected, contents: inspected.contents.toSorted() }).toMatchObject({
    ...written,
    contents: written.contents.toSorted(),
    engagement: engagementId,
  });
  const refused = await open.refused('bundle.write', { ...asked, passphrase });
  expect(refused).toMatchObject({ code: 'request-invalid', field: 'passphrase' });
  if (format === 'plain-zip') {
    expect((await readFile(file)).includes(secret)).toBe(false);
    return;
  }
  for (const { text } of await textsIn(file)) expect(text).not.toContain(secret);
  expect(await readFile(join(file, 'mailboxes.csv'), 'utf8')).toBe(
    'mailbox,state,mail test,tested\r\n"office@practice.example","not-checked","",""\r\n"Sales@practice.example","not-checked","",""\r\n',
  );
  await writeFile(join(file, 'exchange.ps1'), '# another script\n');
  expect(await open.refused('bundle.inspect', { file })).toMatchObject({ code: 'bundle-damaged' });
});

test('what is there stays, and is replaced only where that was asked for', async () => {
  const { open } = sample;
  const asked = toExport(sample, 'plain-zip');
  const { file } = asked;
  const before = await readFile(file);
  expect(await open.refused('bundle.write', asked)).toEqual({ code: 'file-exists', file });
  expect(await readFile(file)).toEqual(before);
  await open.ask('bundle.write', { ...asked, overwrite: true });
  const folder = { ...toExport(sample, 'folder'), overwrite: true };
  const there = { code: 'file-unwritable', file: folder.file, reason: 'folder-there' };
  expect(await open.refused('bundle.write', folder)).toMatchObject(there);
  const onFolder = { ...asked, file: folder.file, overwrite: true };
  expect(await open.refused('bundle.write', onFolder)).toMatchObject(there);
});

test('what cannot be written is said, and a short passphrase is refused', async () => {
  const { open, folder } = sample;
  const asked = { ...toSeal(sample, 'zip'), file: join(folder, 'no', 'x.zip') };
  expect(await open.refused('bundle.write', asked)).toMatchObject({
    code: 'file-unwritable',
    reason: 'no-folder',
  });
  expect(await open.refused('bundle.write', { ...asked, passphrase: 'short' })).toEqual({
    code: 'passphrase-weak',
    least: 12,
  });
  const { file } = asked;
  const recipient = 'age1notakey';
  const age = { engagementId: asked.engagementId, file, format: 'age', overwrite: false } as const;
  expect(await open.refused('bundle.write', { ...age, recipient })).toEqual({
    code: 'recipient-invalid',
    given: recipient,
  });
  expect(await open.refused('bundle.write', { ...age, passphrase, recipient })).toMatchObject({
    code: 'request-invalid',
  });
});

test('the values of a plain export follow the schema, and a stranger does not', async () => {
  const file = join(toExport(sample, 'folder').file, 'teamspace.json');
  const values = valuesIn(await readFile(file, 'utf8'));
  expect(values.secret).toMatchObject({ keyId: expect.any(String) as string });
  expect(values.secret?.value).toBeUndefined();
  for (const strange of [{ schema: 2 }, { token: 'x' }, { app: {} }, { mailboxes: ['a@b.example'] }])
    expect(complaintsAbout({ ...values, ...strange })).not.toEqual([]);
});

describe.skipIf(missingPrograms.length > 0)('opened by programs that are not ours', () => {
  test('KeePassXC shows the secret, the ids and the end', async () => {
    const { file, written } = await sealedOnce(sample, 'kdbx');
    const [title = ''] = written.contents;
    const show = async (...attributes: string[]) => {
      const wanted = attributes.flatMap((name) => ['-a', name]);
      const args = ['show', '-q', '-s', ...wanted, file, title];
      return (await opened('keepassxc-cli', { args, input: `${passphrase}\n` })).trimEnd().split('\n');
    };
    const { known } = await sample.open.ask('engagements.read', { engagementId: sample.engagementId });
    expect(await show('Password', 'UserName', 'URL', 'Secret ends', 'Client ID')).toEqual([
      sample.secret,
      known.clientId,
      'https://xyz.teamspace.de',
      known.secret?.ends,
      known.clientId,
    ]);
    const xml = await opened('keepassxc-cli', {
      args: ['export', '-q', '-f', 'xml', file],
      input: `${passphrase}\n`,
    });
    expect(xml).toContain('<Expires>True</Expires>');
    const wrong = opened('keepassxc-cli', { args: ['ls', '-q', file], input: 'another\n' });
    await expect(wrong).rejects.toThrow();
  });

  test('7-Zip tests every file, and unpacks the same secret', async () => {
    const { file } = await sealedOnce(sample, 'zip');
    const listed = await opened('7zz', { args: ['l', '-slt', `-p${passphrase}`, file] });
    expect(listed.match(/^Method = AES-256/gm)).toHaveLength(8);
    expect(await opened('7zz', { args: ['t', `-p${passphrase}`, file] })).toContain('Everything is Ok');
    const args = ['x', '-so', `-p${passphrase}`, file, 'teamspace.json'];
    expect(valuesIn(await opened('7zz', { args })).secret?.value).toBe(sample.secret);
    const changed = join(sample.folder, 'changed.zip');
    const bytes = await readFile(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await writeFile(changed, bytes);
    await expect(opened('7zz', { args: ['t', `-p${passphrase}`, changed] })).rejects.toThrow();
    await expect(opened('7zz', { args: ['t', '-panother', file] })).rejects.toThrow();
  });

  test('age opens it by the passphrase, and by the identity of whom it was encrypted for', async () => {
    const bundle = await sealedOnce(sample, 'age');
    const typed = join(sample.folder, 'typed.zip');
    // age asks for a passphrase at a terminal only.
    await opened('script', {
      args: ['-qefc', `age -d -o '${typed}' '${bundle.file}'`, '/dev/null'],
      input: `${passphrase}\n`,
    });
    const json = await opened('7zz', { args: ['x', '-so', typed, 'teamspace.json'] });
    expect(valuesIn(json).secret?.value).toBe(sample.secret);

    const key = join(sample.folder, 'key.txt');
    await opened('age-keygen', { args: ['-o', key] });
    const recipient = (await opened('age-keygen', { args: ['-y', key] })).trim();
    const { engagementId, folder } = sample;
    const file = join(folder, 'for-you.age');
    const forYou = { engagementId, file, format: 'age', recipient, overwrite: false } as const;
    await sample.open.ask('bundle.write', forYou);
    const out = join(folder, 'for-you.zip');
    await opened('age', { args: ['-d', '-i', key, '-o', out, file] });
    const unpacked = join(folder, 'unpacked');
    await mkdir(unpacked);
    await opened('7zz', { args: ['x', `-o${unpacked}`, out] });
    expect(valuesIn(await readFile(join(unpacked, 'teamspace.json'), 'utf8')).secret?.value).toBe(
      sample.secret,
    );
    const identity = /^AGE-SECRET-KEY-.*$/m.exec(await readFile(key, 'utf8'))?.[0] ?? '';
    const inspected = await sample.open.ask('bundle.inspect', { file, passphrase: identity });
    expect(inspected).toMatchObject({ engagement: engagementId, hasSecret: true });
    expect(await sample.open.refused('bundle.inspect', { file, passphrase })).toMatchObject({
      code: 'passphrase-wrong',
    });
  });
});
