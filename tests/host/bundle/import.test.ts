import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeHosts, openHost } from '../support/open-host.ts';
import { textsIn } from '../support/texts-in.ts';
import { openSample, toExport, type Sample } from './sample.ts';

let sample: Sample;
let file: string;
let passphrase: string;
beforeAll(async () => {
  sample = await openSample();
  passphrase = await generateX25519Identity();
  file = join(sample.folder, 'x.age');
  const recipient = await identityToRecipient(passphrase);
  const { engagementId } = sample;
  await sample.open.ask('bundle.write', { engagementId, file, format: 'age', recipient, overwrite: false });
});
afterAll(closeHosts);

/** It has a keychain of its own. */
const anotherComputer = () => openHost({ vaultInMemory: true });

/** The first computer's practice cloud, as the other one reaches it. */
const cloud = () => ({ type: 'file', file: join(sample.open.dataFolder, 'practice', 'cloud.json') }) as const;

test('another computer goes on where the first one stopped', async () => {
  const { engagementId, secret, open } = sample;
  const other = await anotherComputer();
  const imported = await other.ask('bundle.import', { file, passphrase, cloud: cloud() });
  expect(imported).toMatchObject({ came: 'new', hasSecret: true });
  const here = await open.ask('engagements.read', { engagementId });
  expect(imported.engagement).toMatchObject({
    summary: { id: engagementId, guide: 'teamspace', tenant: here.summary.tenant },
    answers: here.answers,
    known: { clientId: here.known.clientId, secret: { ends: here.known.secret?.ends, inKeychain: true } },
  });
  expect(await other.ask('secret.reveal', { engagementId })).toEqual({ value: secret });
  for (const { text } of await textsIn(other.dataFolder)) expect(text).not.toContain(secret);

  await other.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  const checked = await other.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  expect(new Set(checked.resources.map(({ action }) => action))).toEqual(new Set(['kept']));
  const applied = await other.ask('run.apply', { engagementId });
  expect(new Set(applied.resources.map(({ action }) => action))).toEqual(new Set(['kept']));

  const again = await other.ask('bundle.import', { file, passphrase, cloud: cloud() });
  expect(again).toMatchObject({ came: 'known' });
});

test('what another computer made is not ours to undo', async () => {
  const other = await anotherComputer();
  const { engagementId } = sample;
  await other.ask('bundle.import', { file, passphrase, cloud: cloud() });
  await other.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  const undone = await other.ask('run.undo', { engagementId });
  expect(undone.resources).toEqual([]);
});

test('on the same computer nothing changes', async () => {
  const { open, engagementId } = sample;
  const journal = join(open.dataFolder, 'engagements', engagementId, 'journal.jsonl');
  const before = await readFile(journal, 'utf8');
  expect(await open.ask('bundle.import', { file, passphrase })).toMatchObject({ came: 'known' });
  expect(await readFile(journal, 'utf8')).toBe(before);
});

test('without a secret it starts too, and a broken one leaves nothing behind', async () => {
  const asked = toExport(sample, 'plain-zip');
  await sample.open.ask('bundle.write', asked);
  const other = await anotherComputer();
  expect(await other.refused('bundle.import', { file })).toMatchObject({ code: 'passphrase-missing' });
  expect(await other.refused('bundle.import', { file: import.meta.filename })).toMatchObject({
    code: 'bundle-damaged',
  });
  expect(await readdir(other.dataFolder)).not.toContain('engagements');
  expect(await other.ask('bundle.import', { file: asked.file, cloud: cloud() })).toMatchObject({
    came: 'new',
    hasSecret: false,
    engagement: { known: { secret: { inKeychain: false } } },
  });
});
