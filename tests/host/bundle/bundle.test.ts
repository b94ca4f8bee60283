import { readFile, mkdtemp, writeFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { closeHosts, openHost, openTeamspace } from '../support/open-host.ts';
import { unpackZip } from '../../../src/host/bundle/zip-archive.ts';
import { textsIn } from '../support/texts-in.ts';

vi.setConfig({ testTimeout: 120_000 });
afterEach(closeHosts);

const passphrase = 'a passphrase that is long enough';

async function applied() {
  const open = await openHost();
  const engagementId = await openTeamspace(open);
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  await open.ask('run.apply', { engagementId });
  const { value } = await open.ask('secret.reveal', { engagementId });
  const folder = await mkdtemp(join(tmpdir(), 'entrada-bundle-'));
  return { open, engagementId, secret: value, folder };
}

test.each(['kdbx', 'age', 'zip'] as const)(
  'a bundle as %s opens again and shows a changed byte',
  async (format) => {
    const { open, engagementId, secret, folder } = await applied();
    const file = join(folder, `x.${format}`);
    const asked = { engagementId, file, format, passphrase, overwrite: false };
    const written = await open.ask('bundle.write', asked);
    expect(written).toMatchObject({ file, format, hasSecret: true });
    expect(JSON.stringify(written)).not.toContain(secret);
    expect(await open.refused('bundle.write', asked)).toEqual({ code: 'file-exists', file });

    const inspected = await open.ask('bundle.inspect', { file, passphrase });
    expect(inspected).toMatchObject({ ...written, engagement: engagementId, guide: 'teamspace' });
    expect(JSON.stringify(inspected)).not.toContain(secret);
    expect(await open.refused('bundle.inspect', { file, passphrase: `${passphrase}!` })).toEqual({
      code: 'passphrase-wrong',
      file,
    });

    const bytes = await readFile(file);
    expect(bytes.includes(secret)).toBe(false);
    const changed = join(folder, 'changed');
    for (const at of [Math.floor(bytes.length / 2), bytes.length - 1]) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      await writeFile(changed, copy);
      const refused = await open.refused('bundle.inspect', { file: changed, passphrase });
      expect(refused).toMatchObject({ code: 'bundle-damaged', file: changed });
    }
    await writeFile(changed, bytes.subarray(0, -40));
    expect(await open.refused('bundle.inspect', { file: changed, passphrase })).toMatchObject({
      code: 'bundle-damaged',
    });
    expect((await readdir(folder)).toSorted()).toEqual(['changed', `x.${format}`]);
    for (const { text } of await textsIn(open.dataFolder)) expect(text).not.toContain(secret);
  },
);

test('the secret inside a ZIP is the one of the keychain', async () => {
  const { open, engagementId, secret, folder } = await applied();
  const file = join(folder, 'x.zip');
  await open.ask('bundle.write', { engagementId, file, format: 'zip', passphrase, overwrite: false });
  const files = await unpackZip(await readFile(file), passphrase);
  const text = files.find(({ name }) => name === 'teamspace.json')?.text ?? '';
  expect(JSON.parse(text)).toMatchObject({ schema: 1, guide: 'teamspace', secret: { value: secret } });
  for (const { name, text: content } of files)
    if (name !== 'teamspace.json') expect(content).not.toContain(secret);
});

test('what cannot be written is said, and a short passphrase is refused', async () => {
  const { open, engagementId, folder } = await applied();
  const asked = { engagementId, format: 'zip', passphrase, overwrite: true } as const;
  const nowhere = join(folder, 'no', 'x.zip');
  expect(await open.refused('bundle.write', { ...asked, file: nowhere })).toMatchObject({
    code: 'file-unwritable',
    reason: 'no-folder',
  });
  expect(await open.refused('bundle.write', { ...asked, file: nowhere, passphrase: 'short' })).toEqual({
    code: 'passphrase-weak',
    least: 12,
  });
});

test('the report says where things stand, in both languages and without the secret', async () => {
  const { open, engagementId, secret } = await applied();
  for (const language of ['en', 'de'] as const) {
    for (const format of ['html', 'markdown'] as const) {
      const { text } = await open.ask('report.make', { engagementId, language, format });
      expect(text).toContain(language === 'en' ? 'What remains' : 'Was noch offen ist');
      expect(text).not.toContain(secret);
    }
  }
});
