import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleFor } from '../../../../src/core/handover/samples/sample-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrada-samples-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const hostile = `O'Brien "x" $(touch pwned) \`id\` \\ ’ \${HOME} */ """ ''' Büro 🐦`;
const known = {
  tenantId: '2222aaaa-2222-4222-8222-222222222222',
  clientId: '1111aaaa-1111-4111-8111-111111111111',
  apiClientId: '6666aaaa-6666-4666-8666-666666666666',
  signInEndpoint: 'https://login.microsoftonline.com',
  apiUrl: 'https://api.smartspace.example/',
  workspace: 'Customer Service',
};

describe.each([
  ['known', known],
  ['hostile', { ...known, workspace: hostile }],
  ['not known yet', {}],
])('with values that are %s', (_, values) => {
  test('bash can read it', () => {
    const { text } = sampleFor('bash', values);
    expect(spawnSync('bash', ['-n', '-s'], { input: text, encoding: 'utf8' }).stderr).toBe('');
  });

  test('Python can read it', () => {
    const file = join(folder, 'sample.py');
    writeFileSync(file, sampleFor('python', values).text);
    expect(spawnSync('python3', ['-m', 'py_compile', file], { encoding: 'utf8' }).stderr).toBe('');
  });

  test('TypeScript can read it', () => {
    const { diagnostics } = ts.transpileModule(sampleFor('typescript', values).text, {
      reportDiagnostics: true,
      compilerOptions: { erasableSyntaxOnly: true, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics).toEqual([]);
  });
});

test.each([
  ['python', 'smartspace-client.py', '"""\n'],
  ['typescript', 'smartspace-client.ts', 'import '],
  ['bash', 'smartspace-client.sh', 'set -euo pipefail'],
] as const)('%s has every real id, and the secret from the environment', (language, name, mark) => {
  const { fileName, text } = sampleFor(language, known);
  expect(fileName).toBe(name);
  expect(text).toContain(mark);
  for (const value of Object.values(known)) expect(text).toContain(value.replace(/\/$/, ''));
  expect(text).toMatch(/SMARTSPACE_CLIENT_SECRET/);
  expect(text).not.toContain('Not known yet');
  expect(sampleFor(language, {}).text).toContain(
    'Not known yet, replace first: <tenantId>, <clientId>, <apiClientId>, <signInEndpoint>, <workspace>',
  );
});

test('a hostile name is one text to bash, to Python and to TypeScript', () => {
  const values = { ...known, workspace: hostile };
  const line = (text: string, start: string): string =>
    text.split('\n').find((each) => each.startsWith(start)) ?? '';
  const inBash = line(sampleFor('bash', values).text, 'wanted=').replace(/ # id or name$/, '');
  const shell = spawnSync('bash', ['-s'], {
    cwd: folder,
    input: `${inBash}\nprintf %s "$wanted"`,
    encoding: 'utf8',
  });
  expect(shell.stdout).toBe(hostile);
  const inPython = line(sampleFor('python', values).text, 'WORKSPACE =');
  const python = spawnSync('python3', ['-X', 'utf8', '-c', `${inPython}\nprint(WORKSPACE, end="")`], {
    encoding: 'utf8',
  });
  expect(python.stdout).toBe(hostile);
  const inTypeScript = line(sampleFor('typescript', values).text, 'const wanted = ');
  expect(JSON.parse(inTypeScript.slice('const wanted = '.length, -1))).toBe(hostile);
});
