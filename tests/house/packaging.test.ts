import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const project = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

interface Packaging {
  appId: string;
  files: string[];
  asarUnpack: string[];
  win: { icon: string };
  mac: { icon: string };
  linux: { icon: string };
}

const packaging = parse(read('electron-builder.yml')) as Packaging;
const schema = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as object;
const isValid = new Ajv({ strict: false }).compile(schema);

test("electron-builder.yml is what electron-builder's own schema allows", () => {
  expect({ valid: isValid(packaging), errors: isValid.errors }).toEqual({ valid: true, errors: null });
});

test.each([
  ['a misspelt key', { appid: packaging.appId }],
  ['a target that does not exist', { linux: { target: [{ target: 'AppImage', arch: 'z80' }] } }],
])('%s is refused by that schema', (_what, planted) => {
  expect(isValid({ ...packaging, ...planted })).toBe(false);
});

test('the compiled part of the keychain stays outside the archive, where it can be loaded', () => {
  expect(packaging.asarUnpack).toContain('**/*.node');
});

/** Width and height stand at a fixed place of every PNG. */
const sizeOf = (file: string) => {
  const png = readFileSync(file);
  return [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('every system has its icon, so that no tool is fetched to make one', () => {
  const icons = join(project, packaging.linux.icon);
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    const square = String(size);
    expect(sizeOf(join(icons, `${square}x${square}.png`))).toEqual(['PNG', size, size]);
  }
  expect(readFileSync(join(project, packaging.win.icon)).readUInt16LE(2)).toBe(1);
  expect(readFileSync(join(project, packaging.mac.icon)).toString('latin1', 0, 4)).toBe('icns');
});

test('the package starts what the build makes', () => {
  const { main } = JSON.parse(read('package.json')) as { main: string };
  expect(main).toBe('dist/main/index.js');
  const builds = existsSync(join(project, 'dist')) ? readdirSync(join(project, 'dist')) : ['main'];
  expect(builds).toContain('main');
});
