import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readVersioned, writeVersioned, type Format } from '../../../src/host/store/versioned-file.ts';

const shape = z.strictObject({ schema: z.literal(3), name: z.string(), months: z.int() });
const FORMAT: Format<z.infer<typeof shape>> = {
  version: 3,
  shape,
  migrations: {
    1: ({ title, ...rest }) => ({ ...rest, name: title }),
    2: (older) => ({ ...older, months: 6 }),
  },
};

let file = '';
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'versioned-')), 'deep', 'thing.json');
});

test('what is written is read, by its owner only', async () => {
  const value = { schema: 3, name: 'one', months: 12 } as const;
  expect(await readVersioned(file, FORMAT)).toEqual({ ok: true, value: undefined });
  expect(await writeVersioned(file, value)).toEqual({ ok: true, value: undefined });
  expect(await readVersioned(file, FORMAT)).toEqual({ ok: true, value });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
  expect(await readdir(dirname(file))).toEqual(['thing.json']);
});

test('an older file is carried forward one version at a time, and left as it is', async () => {
  await writeVersioned(file, { schema: 3 });
  const older = '{"schema":1,"title":"one"}';
  await writeFile(file, older);
  expect(await readVersioned(file, FORMAT)).toEqual({
    ok: true,
    value: { schema: 3, name: 'one', months: 6 },
  });
  expect(await readFile(file, 'utf8')).toBe(older);
});

test.each([
  ['{"schema":4}', { code: 'store-newer', found: 4, supported: 3 }],
  ['{"schema":3', { code: 'store-unreadable' }],
  ['[]', { code: 'store-unreadable' }],
  [
    '{"schema":3,"name":7,"months":1}',
    { code: 'store-unreadable', reason: expect.stringContaining('name') as unknown },
  ],
])('refuses %s', async (content, problem) => {
  await writeVersioned(file, { schema: 3 });
  await writeFile(file, content);
  expect(await readVersioned(file, FORMAT)).toMatchObject({ ok: false, problem: { file, ...problem } });
});

test('a disk that refuses is a problem, not a bug', async () => {
  await writeVersioned(file, { schema: 3 });
  const below = join(file, 'below.json');
  expect(await writeVersioned(below, { schema: 3 })).toMatchObject({ problem: { code: 'store-unreadable' } });
});
