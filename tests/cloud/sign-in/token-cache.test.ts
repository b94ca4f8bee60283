import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuse } from '../../../src/contract/problem.ts';
import type { KeyStore } from '../../../src/core/ports.ts';
import { createMemoryVault } from '../../../src/host/vault/create-memory-vault.ts';
import { practice, sharedPractice, temporaryFolder } from '../../practice/support/practice.ts';
import { valueOf } from '../support/cloud.ts';
import { asking, scopes, signInFor } from '../support/sign-in.ts';

const shared = sharedPractice();
const tenantId = () => shared().cloud.tenant.id;
const admin = 'admin@practice.example';

async function signedIn() {
  const cacheFolder = join(temporaryFolder(), 'tokens');
  const vault = createMemoryVault().keys;
  const made = await signInFor(shared().cloudFile, { cacheFolder, vault });
  valueOf(await made.person.signIn(asking()));
  const again = async (parts: { vault?: KeyStore } = {}) =>
    (await signInFor(shared().cloudFile, { cacheFolder, vault, ...parts })).person;
  return { ...made, cacheFolder, vault, again, file: join(cacheFolder, 'tokens-practice.bin') };
}

test('tokens lie in one file that only this user reads, and that says nothing to who reads it', async () => {
  const { person, cacheFolder, vault, file } = await signedIn();
  const token = valueOf(await person.token({ scopes, account: admin, tenantId: tenantId() }));
  expect(readdirSync(cacheFolder)).toEqual(['tokens-practice.bin']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(cacheFolder).mode & 0o777).toBe(0o700);
  const text = readFileSync(file, 'latin1');
  for (const word of [token, admin, tenantId(), 'RefreshToken', 'localhost'])
    expect(text).not.toContain(word);
  expect(Buffer.from(valueOf(await vault.get('token-cache')) ?? '', 'base64')).toHaveLength(32);
});

test('what is written twice never looks the same', async () => {
  const { person, file } = await signedIn();
  const before = readFileSync(file).subarray(4, 16);
  valueOf(await person.signIn(asking()));
  expect(readFileSync(file).subarray(4, 16)).not.toEqual(before);
});

test('the file goes with its last account', async () => {
  const { person, cacheFolder } = await signedIn();
  await person.signIn(asking({ account: 'apps@practice.example' }));
  await person.signOut({ tenantId: tenantId(), account: admin });
  expect(readdirSync(cacheFolder)).toEqual(['tokens-practice.bin']);
  await person.signOut({ tenantId: tenantId() });
  expect(readdirSync(cacheFolder)).toEqual([]);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['plain JSON', () => Buffer.from('{"Account":{}}')],
  ['changed by one bit', (bytes: Buffer) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1)],
])('a cache that is %s starts empty and is replaced', async (_what, damage) => {
  const { again, file } = await signedIn();
  writeFileSync(file, damage(readFileSync(file)));
  const person = await again();
  expect(await person.remembered({ tenantId: tenantId() })).toBeUndefined();
  valueOf(await person.signIn(asking()));
  expect(await (await again()).remembered({ tenantId: tenantId() })).toMatchObject({ account: admin });
});

test('a cache under a key that is gone starts empty', async () => {
  const { again } = await signedIn();
  const person = await again({ vault: createMemoryVault().keys });
  expect(await person.remembered({ tenantId: tenantId() })).toBeUndefined();
});

test('one cloud’s cache does not open as another’s', async () => {
  const { file, vault, cacheFolder, parts } = await signedIn();
  writeFileSync(join(cacheFolder, 'tokens-other.bin'), readFileSync(file));
  const cloud = { ...parts.cloud, name: 'other' };
  const { person } = await signInFor(shared().cloudFile, { cacheFolder, vault, cloud });
  expect(await person.remembered({ tenantId: tenantId() })).toBeUndefined();
});

test('without a keychain tokens stay in memory', async () => {
  const missing = async () => refuse({ code: 'keychain-missing', detail: 'none' });
  const vault: KeyStore = { get: missing, set: missing, remove: missing };
  const cacheFolder = join(temporaryFolder(), 'tokens');
  mkdirSync(cacheFolder);
  const { person } = await signInFor(shared().cloudFile, { cacheFolder, vault });
  valueOf(await person.signIn(asking()));
  const wanted = { scopes, account: admin, tenantId: tenantId() };
  expect(await person.token(wanted)).toMatchObject({ ok: true });
  expect(readdirSync(cacheFolder)).toEqual([]);
  await person.signOut(wanted);
  expect(await person.token(wanted)).toMatchObject({ problem: { code: 'signed-out' } });
});

test('sign-ins at the same time do not write over each other', async () => {
  const { again, cacheFolder } = await signedIn();
  const accounts = ['apps', 'consent', 'exchange', 'azure', 'nobody'].map(
    (name) => `${name}@practice.example`,
  );
  await Promise.all(
    accounts.map(async (account) => valueOf(await (await again()).signIn(asking({ account })))),
  );
  const reader = await again();
  for (const account of [admin, ...accounts])
    expect(await reader.remembered({ tenantId: tenantId(), account })).toMatchObject({ account });
  expect(readdirSync(cacheFolder)).toEqual(['tokens-practice.bin']);
});

test('the lock of a process that died is broken', async () => {
  const { again, cacheFolder } = await signedIn();
  const lock = join(cacheFolder, 'tokens-practice.lock');
  writeFileSync(lock, '');
  utimesSync(lock, 1, 1);
  const person = await again();
  expect(await person.signIn(asking())).toMatchObject({ ok: true });
  expect(readdirSync(cacheFolder)).toEqual(['tokens-practice.bin']);
});

test('the practice cloud of another run knows nobody of this one', async () => {
  const { vault, cacheFolder } = await signedIn();
  const other = await practice();
  const { person } = await signInFor(other.cloudFile, { vault, cacheFolder });
  expect(await person.remembered({ tenantId: other.cloud.tenant.id })).toBeUndefined();
  valueOf(await person.signIn(asking()));
  expect(await person.remembered({ tenantId: other.cloud.tenant.id })).toMatchObject({ account: admin });
});
