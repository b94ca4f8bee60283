import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { createKeychain } from '../../../src/host/vault/create-keychain.ts';

const hasSession = process.env['DBUS_SESSION_BUS_ADDRESS'] !== undefined;
if (!hasSession) console.warn('SKIPPED: the OS keychain (no D-Bus session; npm test opens one)');
const withKeychain = test.skipIf(!hasSession);

const { vault, keys, state } = createKeychain({ deadlineMs: 10_000 });
const name = { tenantId: randomUUID(), clientId: randomUUID(), keyId: randomUUID() };
const account = `client-secret/${name.tenantId}/${name.clientId}/${name.keyId}`;

/** Another program's view of the keychain. @returns undefined when it finds nothing */
const lookup = async (entry: string): Promise<string | undefined> =>
  promisify(execFile)('secret-tool', ['lookup', 'service', 'Entrada', 'account', entry]).then(
    ({ stdout }) => stdout,
    () => undefined,
  );

afterEach(async () => {
  if (hasSession) await vault.remove(name);
});

withKeychain(
  'a kept secret is found by any program under its account, and by nobody once removed',
  async () => {
    expect(await vault.keep(name, 'Gh8~secret ü€')).toEqual({ ok: true, value: undefined });
    expect(await lookup(account)).toBe('Gh8~secret ü€');
    expect(await vault.get(name)).toEqual({ ok: true, value: 'Gh8~secret ü€' });
    expect(await vault.remove(name)).toEqual({ ok: true, value: undefined });
    expect(await lookup(account)).toBeUndefined();
    expect(await vault.get(name)).toEqual({ ok: true, value: undefined });
  },
);

withKeychain('secrets of one application do not answer for one another', async () => {
  const other = { ...name, keyId: randomUUID() };
  await vault.keep(name, 'one');
  expect(await vault.get(other)).toEqual({ ok: true, value: undefined });
  await vault.keep(other, 'two');
  expect(await vault.get(name)).toEqual({ ok: true, value: 'one' });
  await vault.remove(other);
  expect(await vault.get(name)).toEqual({ ok: true, value: 'one' });
});

withKeychain('removing what is not there is fine', async () => {
  expect(await vault.remove(name)).toEqual({ ok: true, value: undefined });
});

withKeychain('a key is kept under the very account asked for', async () => {
  const entry = `token-cache-${name.keyId}`;
  expect(await keys.set(entry, 'k')).toEqual({ ok: true, value: undefined });
  expect(await lookup(entry)).toBe('k');
  await keys.remove(entry);
  expect(await lookup(entry)).toBeUndefined();
});

withKeychain('the probe proves the keychain and leaves nothing behind', async () => {
  expect(await state()).toBe('ready');
  expect(await vault.probe()).toEqual({ ok: true, value: undefined });
  const { stdout, stderr } = await promisify(execFile)('secret-tool', [
    'search',
    '--all',
    'service',
    'Entrada',
  ]);
  expect(stdout + stderr).not.toContain('canary');
});
