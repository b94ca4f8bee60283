import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;

beforeAll(() => {
  project = smallProject();
});

afterAll(() => {
  project.close();
});

/** Plants files, runs one check, and takes the files away again. */
async function checkWith(name: string, planted: Record<string, string>) {
  for (const [path, text] of Object.entries(planted)) project.write(path, text);
  try {
    return await project.check(name);
  } finally {
    for (const path of Object.keys(planted)) project.remove(path);
  }
}

test.each(['types', 'lint', 'format', 'imports', 'unused', 'layers'])(
  'the %s check passes on a well-behaved project',
  async (name) => {
    const { code, output } = await project.check(name);
    expect(code, output).toBe(0);
  },
);

describe('types', () => {
  test('an import of a layer that is not referred to does not compile', async () => {
    const planted = {
      'src/words/title.ts':
        "import { greet } from '../core/greet.ts';\n\nexport const title = greet('words');\n",
    };
    const { code, output } = await checkWith('types', planted);
    expect(code).toBe(1);
    expect(output).toMatch(/src\/words\/title\.ts.*error TS/);
  });

  test('Node in a layer without Node does not compile', async () => {
    const planted = {
      'src/core/clock.ts': "import { hrtime } from 'node:process';\n\nexport const now = hrtime;\n",
    };
    const { code, output } = await checkWith('types', planted);
    expect(code).toBe(1);
    expect(output).toMatch(/src\/core\/clock\.ts.*error TS/);
  });
});

describe('lint', () => {
  const nine = Array.from({ length: 9 }, (_, n) => `  if (given === ${String(n)}) return ${String(n + 1)};`);
  const planted: Record<string, [rule: string, text: string]> = {
    'src/core/long.ts': ['max-lines', 'export {};\n'.repeat(251)],
    'src/core/many.ts': ['max-params', 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];\n'],
    'src/core/winding.ts': [
      'complexity',
      `export function f(given: number): number {\n${nine.join('\n')}\n  return 0;\n}\n`,
    ],
    'src/core/enum.ts': ['No enum', 'export enum State {\n  on,\n}\n'],
    'src/core/default.ts': ['No default export', 'export default 1;\n'],
    'src/core/index.ts': ['house/no-barrel', "export { greet } from './greet.ts';\n"],
    'src/core/utils.ts': ['house/file-has-a-name', 'export const one = 1;\n'],
    'src/core/any.ts': ['no-explicit-any', 'export const f = (given: any): unknown => [given];\n'],
    'src/core/bang.ts': ['no-non-null-assertion', 'export const f = (given: number | null) => given!;\n'],
    'src/core/cast.ts': ['house/cast-says-why', 'export const f = (given: unknown) => given as number;\n'],
    'src/core/loose.ts': ['no-floating-promises', 'export const f = () => {\n  Promise.resolve(1);\n};\n'],
    'src/core/loud.ts': ['no-console', "export const f = () => {\n  console.log('x');\n};\n"],
    'src/renderer/hook.ts': [
      'react-hooks/rules-of-hooks',
      "import { useState } from 'react';\n\nexport function f(on: boolean) {\n  if (on) useState(1);\n}\n",
    ],
  };
  let output = '';
  let code = 0;

  beforeAll(async () => {
    const files = Object.fromEntries(Object.entries(planted).map(([path, [, text]]) => [path, text]));
    ({ code, output } = await checkWith('lint', files));
  });

  test('fails', () => {
    expect(code).toBe(1);
  });

  test.each(Object.entries(planted))('%s breaks its rule', (path, [rule]) => {
    const [, after = ''] = output.split(`/${path}\n`);
    expect(after.split('\n\n')[0]).toContain(rule);
  });
});

test('format: a file Prettier would write differently fails', async () => {
  const { code, output } = await checkWith('format', { 'src/core/wide.ts': 'export const one   = 1\n' });
  expect(code).toBe(1);
  expect(output).toContain('src/core/wide.ts');
});

describe('imports', () => {
  const taking = (what: string) => `import '${what}';\n`;
  const planted: Record<string, [rule: string, text: string]> = {
    'src/contract/a.ts': ['contract-imports', taking('../core/greet.ts')],
    'src/contract/b.ts': ['contract-packages', taking('keytar')],
    'src/core/a.ts': ['core-imports', taking('../words/title.ts')],
    'src/core/b.ts': ['core-without-node', taking('node:fs')],
    'src/core/c.ts': ['core-packages', taking('keytar')],
    'src/words/a.ts': ['words-packages', taking('zod')],
    'src/cloud/a.ts': ['cloud-imports', taking('../practice/serve.ts')],
    'src/practice/a.ts': ['practice-imports', taking('../core/greet.ts')],
    'src/host/a.ts': ['host-imports', taking('../words/title.ts')],
    'src/host/store/a.ts': ['host/store-imports', taking('../../cloud/open.ts')],
    'src/host/vault/a.ts': ['host/vault-imports', taking('../../practice/serve.ts')],
    'src/renderer/a.ts': ['renderer-imports', taking('../core/greet.ts')],
    'src/renderer/b.ts': ['renderer-without-node', taking('node:fs')],
    'src/preload/a.ts': ['preload-imports', taking('../words/title.ts')],
    'src/main/a.ts': ['main-imports', taking('../core/greet.ts')],
    'src/web/a.ts': ['web-imports', taking('../cloud/open.ts')],
    'src/cli/a.ts': ['cli-imports', taking('../web/main.ts')],
    'src/cli/b.ts': ['electron-in-main-and-preload', "import { app } from 'electron';\n\napp.quit();\n"],
    'src/cli/c.ts': ['shipped-packages-only', taking('eslint')],
    'src/cli/d.ts': ['resolvable', taking('./nowhere.ts')],
    'src/cli/e.ts': ['cli-imports', taking('../../tests/greet.test.ts')],
    'src/cli/f.ts': ['no-cycles', taking('./g.ts')],
  };
  let output = '';
  let code = 0;

  beforeAll(async () => {
    const files = Object.fromEntries(Object.entries(planted).map(([path, [, text]]) => [path, text]));
    ({ code, output } = await checkWith('imports', { ...files, 'src/cli/g.ts': taking('./f.ts') }));
  });

  test('fails', () => {
    expect(code).toBe(1);
  });

  test.each(Object.entries(planted))('%s breaks its rule', (path, [rule]) => {
    const lines = output.split('\n').filter((line) => line.includes(`${rule}: ${path}`));
    expect(lines).not.toEqual([]);
  });

  test('a broken configuration fails although it finds nothing', async () => {
    const broken =
      "module.exports = { forbidden: [{ name: 'x', to: { dependencyTypes: ['npm'], reachable: true } }] };\n";
    expect(await checkWith('imports', { '.dependency-cruiser.cjs': broken })).toMatchObject({ code: 1 });
  });
});

describe('unused', () => {
  test.each([
    {
      what: 'an export',
      path: 'src/core/greet.ts',
      text: "export const greet = () => 'x';\n\nexport const spare = 1;\n",
      named: 'spare',
    },
    { what: 'a file', path: 'src/core/spare.ts', text: 'export {};\n', named: 'src/core/spare.ts' },
    {
      what: 'a package',
      path: 'src/contract/names.ts',
      text: 'export const name = { parse: String };\n',
      named: 'zod',
    },
  ])('$what nobody uses fails', async ({ path, text, named }) => {
    const { code, output } = await checkWith('unused', { [path]: text });
    expect(code).toBe(1);
    expect(output).toContain(named);
  });
});

describe('layers', () => {
  test.each([
    [
      'a layer that may import more than the table says',
      'src/words/tsconfig.json',
      '{"references":[{"path":"../core"}]}',
    ],
    [
      "a layer with Node's types and no Node",
      'src/core/tsconfig.json',
      '{"compilerOptions":{"types":["node"]}}',
    ],
    ['a folder that is no layer', 'src/attic/x.ts', 'export {};\n'],
    ['a layer the whole does not build', 'tsconfig.json', '{"files":[],"references":[]}'],
  ])('%s fails', async (_what, path, text) => {
    expect(await checkWith('layers', { [path]: text })).toMatchObject({ code: 1 });
  });
});
