import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findDataFolder } from '../../src/host/data-folder.ts';

test('the folder asked for comes first, then ENTRADA_HOME, then the place of this system', () => {
  expect(findDataFolder('/asked', { ENTRADA_HOME: '/home' })).toBe(resolve('/asked'));
  expect(findDataFolder(undefined, { ENTRADA_HOME: 'relative/home' })).toBe(resolve('relative/home'));
  expect(findDataFolder(undefined, { ENTRADA_HOME: '' })).toMatch(/Entrada/);
});
