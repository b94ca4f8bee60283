import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { closeHosts, newDataFolder, openHost } from './support/open-host.ts';

afterEach(closeHosts);

const defaults = {
  language: 'system',
  theme: 'system',
  signInClientId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
};

test('settings are kept, one by one', async () => {
  const { ask, dataFolder } = await openHost();
  expect(await ask('settings.read', {})).toEqual(defaults);
  expect(await ask('settings.write', { language: 'de' })).toEqual({ ...defaults, language: 'de' });
  expect(await ask('settings.write', { theme: 'dark' })).toEqual({
    ...defaults,
    language: 'de',
    theme: 'dark',
  });
  const again = await openHost({ dataFolder });
  expect(await again.ask('settings.read', {})).toEqual({ ...defaults, language: 'de', theme: 'dark' });
});

test('settings of a newer Entrada are neither read nor overwritten', async () => {
  const dataFolder = await newDataFolder();
  const file = join(dataFolder, 'settings.json');
  await writeFile(file, '{"schema":7}');
  const { refused } = await openHost({ dataFolder });
  const problem = { code: 'store-newer', file, found: 7, supported: 1 };
  expect(await refused('settings.read', {})).toEqual(problem);
  expect(await refused('settings.write', { theme: 'dark' })).toEqual(problem);
});

test('the app says where its data is and how the keychain is', async () => {
  const { ask, dataFolder } = await openHost({ vaultInMemory: true });
  expect(await ask('app.info', {})).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
    door: 'terminal',
    keychain: 'memory',
    dataFolder,
  });
});
