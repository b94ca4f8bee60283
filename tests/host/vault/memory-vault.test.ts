import { expect, test } from 'vitest';
import { createMemoryVault } from '../../../src/host/vault/create-memory-vault.ts';

const name = { tenantId: 't', clientId: 'c', keyId: 'k' };

test('the vault in memory keeps and forgets like the keychain, and says what it is', async () => {
  const { vault, state } = createMemoryVault();
  expect(await state()).toBe('memory');
  expect(await vault.probe()).toEqual({ ok: true, value: undefined });
  expect(await vault.get(name)).toEqual({ ok: true, value: undefined });
  await vault.keep(name, 'secret');
  expect(await vault.get(name)).toEqual({ ok: true, value: 'secret' });
  await vault.remove(name);
  expect(await vault.get(name)).toEqual({ ok: true, value: undefined });
});

test('two vaults in memory know nothing of each other', async () => {
  const [one, other] = [createMemoryVault(), createMemoryVault()];
  await one.vault.keep(name, 'secret');
  expect(await other.vault.get(name)).toEqual({ ok: true, value: undefined });
});
