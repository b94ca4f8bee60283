import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { closeHosts, newDataFolder, openHost, openTeamspace } from './support/open-host.ts';

afterEach(closeHosts);

const signIn = { method: 'practice', purpose: 'read' } as const;

test('two hosts of one data folder share one practice cloud, and the second takes over', async () => {
  const dataFolder = await newDataFolder();
  const [first, second] = [await openHost({ dataFolder }), await openHost({ dataFolder })];
  const id = await openTeamspace(first);
  const { mtimeMs } = await stat(join(dataFolder, 'practice', 'cloud.json'));
  expect(await openTeamspace(second)).toBe(id);
  expect(await stat(join(dataFolder, 'practice', 'cloud.json'))).toMatchObject({ mtimeMs });
  expect(await second.ask('sign-in.start', { engagementId: id, ...signIn })).toMatchObject({
    account: 'admin@practice.example',
  });
  await first.host.close();
  await second.ask('sign-in.out', { engagementId: id });
  expect(await second.ask('sign-in.start', { engagementId: id, ...signIn })).toMatchObject({
    account: 'admin@practice.example',
  });
});

test('both may start at the same moment', async () => {
  const dataFolder = await newDataFolder();
  const hosts = [await openHost({ dataFolder }), await openHost({ dataFolder })];
  const [one, other] = await Promise.all(hosts.map(openTeamspace));
  expect(one).toBe(other);
});

test('the next process finds the same tenant', async () => {
  const dataFolder = await newDataFolder();
  const first = await openHost({ dataFolder });
  const id = await openTeamspace(first);
  const before = await first.ask('engagements.read', { engagementId: id });
  await first.host.close();
  const second = await openHost({ dataFolder });
  expect(await openTeamspace(second)).toBe(id);
  expect((await second.ask('engagements.read', { engagementId: id })).summary).toEqual(before.summary);
});

test('nothing is started or written before it is needed', async () => {
  const { ask, dataFolder } = await openHost();
  await ask('guides.list', {});
  await ask('clouds.list', {});
  await ask('engagements.list', {});
  await expect(stat(join(dataFolder, 'practice'))).rejects.toThrow('ENOENT');
});
