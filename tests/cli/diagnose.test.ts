import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentOf, entrada } from './entrada.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const EXPIRED = `AADSTS7000222: The provided client secret keys for app 'x' are expired.
Trace ID: fa8b5a16-8f5b-4a52-8a2b-35a5b57d0c00
Correlation ID: 2c2c0be5-0a4b-4f6d-9a5d-7a7d2ba9b5b8
Timestamp: 2026-07-01 05:00:02Z`;

/** `echo TEXT | entrada diagnose …` */
function pipe(input: string | Buffer, ...args: readonly string[]) {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'diagnose', ...args], { input, env });
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

test('says what it means, why, and what to do', async () => {
  const ended = await entrada(['diagnose', EXPIRED]);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(ended.stdout).toBe(`1. The client secret has expired (the text says so)
   Its end date has passed. Microsoft does not send a reminder.
   → Make a new secret beside the old one, store it in the product, see that it works, then remove the old one.
   To be sure, look at: the secrets of the app and their end dates.
   Recognized by: AADSTS7000222

For support: correlation id 2c2c0be5-0a4b-4f6d-9a5d-7a7d2ba9b5b8, trace id fa8b5a16-8f5b-4a52-8a2b-35a5b57d0c00, time 2026-07-01 05:00:02Z, Microsoft’s page https://login.microsoftonline.com/error?code=7000222
`);
});

test('words need no quotes, and German is German', async () => {
  const ended = await entrada(['diagnose', 'A2', 'NO', 'AUTHENTICATE', 'failed.', '--lang', 'de']);
  expect(ended.stdout).toMatch(/^1\. Das Postfach weist die Anmeldung ab \(der Text sagt es\)/);
  expect(ended.stdout.match(/^\d\./gm)).toHaveLength(3);
});

describe('a text may be piped in', () => {
  test.each([[[]], [['-']]])('with %j', (args: string[]) => {
    expect(pipe(EXPIRED, ...args).stdout).toMatch(/^1\. The client secret has expired/);
  });

  test('however long, and whatever it is made of', () => {
    const ended = pipe(Buffer.concat([Buffer.alloc(3_000_000, 0xfe), Buffer.from('\0\u001b')]), '--json');
    expect([ended.code, ended.stderr]).toEqual([1, '']);
    const long = pipe(`${'all is well\n'.repeat(40_000)}${EXPIRED}\n${'all is well\n'.repeat(40_000)}`);
    expect(long.stdout).toMatch(/^1\. The client secret has expired/);
  });
});

test('--json is one document with the words', async () => {
  const ended = await entrada(['diagnose', 'RoleAssignmentExists', '--json']);
  expect([ended.code, documentOf(ended)]).toEqual([
    0,
    {
      diagnoses: [
        {
          id: 'arm-role-exists',
          title: 'The role is already assigned',
          cause: 'The step was done before.',
          fix: 'Nothing has to be done.',
          confidence: 'certain',
          fragment: 'RoleAssignmentExists',
          check: {
            id: 'azure-role-assignment',
            looksAt: 'the app’s roles on the instance, inherited ones too',
          },
        },
      ],
      collected: {},
      problems: [],
    },
  ]);
});

test('what is not in the catalogue is said not to be, with what to keep', async () => {
  const ended = await entrada(['diagnose', `AADSTS999999 ${EXPIRED.slice(EXPIRED.indexOf('Correlation'))}`]);
  expect([ended.code, ended.stdout]).toEqual([1, '']);
  expect(ended.stderr).toContain(
    'Problem: This text is not in Entrada’s catalogue.\n  Keep this for support:',
  );
  expect(ended.stderr).toContain('correlation id 2c2c0be5-0a4b-4f6d-9a5d-7a7d2ba9b5b8');
  const asked = documentOf(await entrada(['diagnose', 'hello', '--json']));
  expect(asked).toMatchObject({ diagnoses: [], collected: {}, problems: [{ code: 'not-in-catalogue' }] });
});

test('no text is wrong usage', async () => {
  const ended = await entrada(['diagnose']);
  expect([ended.code, ended.stdout]).toEqual([64, '']);
  expect(ended.stderr).toContain('There is no text to diagnose.');
});
