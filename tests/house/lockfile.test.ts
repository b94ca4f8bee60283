import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const project = resolve(import.meta.dirname, '../..');
const lockfile = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Where Node looks for `name` from a package's folder, nearest first. */
function places(folder: string, name: string): string[] {
  const above = folder.split('/node_modules/');
  const folders = above.map((_, index) => above.slice(0, above.length - index).join('/node_modules/'));
  return [
    ...folders.filter((at) => at !== '').map((at) => `${at}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

const missing = Object.entries(lockfile.packages).flatMap(([folder, locked]) =>
  Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
    .filter((name) => !places(folder, name).some((place) => place in lockfile.packages))
    .map((name) => `${folder} → ${name}`),
);

test('the lockfile has every package of every system, or "npm ci" would refuse it', () => {
  expect(missing).toEqual([]);
});
