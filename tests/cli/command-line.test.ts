import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documentOf, entrada } from './entrada.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-cli-'));
  writeFileSync(file('good.yaml'), 'teamspaceUrl: https://muster.teamspace.de\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const data = () => ['--data', file('data')];
const onPractice = () => ['--practice', '--practice-vault-in-memory', ...data()];

describe('wrong usage exits 64 with a sentence and a fix', () => {
  const cases: readonly (readonly [args: readonly string[], said: string])[] = [
    [[], 'No command was given.'],
    [['aply'], 'There is no command aply.\n  Did you mean apply?'],
    [['apply'], 'The command needs guide.'],
    [['apply', 'teamspace'], 'It is not said which cloud to use.'],
    [['apply', 'teamspace', '--practice'], 'The answers to the guide are missing.'],
    [['apply', 'teamspace', '--practice', '--cloud', 'global'], 'Both --practice and --cloud were given.'],
    [['apply', 'teamspace', '--anwers', 'x'], 'There is no option --anwers here.\n  Did you mean --answers?'],
    [['apply', 'teamspace', '--answers'], 'The option --answers needs a value.'],
    [['apply', 'teamspace', 'more'], 'The command takes fewer arguments.'],
    [
      ['plan', 'teamspace', '--sign-in', 'magic'],
      'The value of --sign-in is not possible.\n  Use browser, device-code, practice.',
    ],
    [['practice', '--seed', 'x'], 'The value of --seed is not possible.'],
    [['practice', '--faulds', 'x'], 'There is no option --faulds here.'],
    [['script', 'teamspace', '--answers', 'x'], 'It is not said which shell to write for.'],
    [
      ['apply', 'teamspace', '--answers', 'x', '--cloud', 'global', '--practice-vault-in-memory'],
      'Secrets of a real tenant are never kept in memory only.',
    ],
  ];
  test.concurrent.each(cases)('%j', async (args, said) => {
    const ended = await entrada(args);
    expect([ended.code, ended.stdout]).toEqual([64, '']);
    expect(ended.stderr).toContain(`Problem: ${said}`);
  });
});

test('wrong usage with --json is a document too', async () => {
  const ended = await entrada(['apply', 'teamspace', '--json']);
  expect([ended.code, documentOf(ended)]).toEqual([
    64,
    {
      engagement: null,
      tenant: null,
      resources: [],
      steps: [],
      requests: { total: 0, sequential: 0 },
      elapsedMs: 0,
      problems: [
        {
          code: 'usage',
          message: 'It is not said which cloud to use.',
          fix: 'Add --practice, or --cloud with a name or a cloud file.',
        },
      ],
    },
  ]);
});

describe('answers that are not right exit 1 with the field and what would be right', () => {
  const cases: readonly (readonly [content: string, message: string, fix: string])[] = [
    ['teamspaceUrl: [', 'line 1', 'Check the path and the content'],
    ['teamspaceUrl: a\nteamspaceUrl: b\n', 'line 2', 'Check the path and the content'],
    ['- a\n- b\n', 'it holds no questions', 'Check the path and the content'],
    ['', '“teamspaceUrl” is missing', 'Correct the answers'],
    ['teamspaceURL: https://x.example\n', '“teamspaceURL” is not a question', 'did you mean “teamspaceUrl”?'],
    ['teamspaceUrl: http://x.example\n', 'does not begin with https://', 'Correct the answers'],
    [
      'teamspaceUrl: https://x.example\nfeatures: [receivMail]\n',
      '“receivMail”',
      'did you mean “receiveMail”?',
    ],
    [
      'teamspaceUrl: https://x.example\nmailboxes: [a@x.example, A@x.example]\n',
      'twice',
      'Correct the answers',
    ],
    [
      'teamspaceUrl: https://x.example\nsecretMonths: 25\n',
      '“25” is out of range',
      '“secretMonths” takes 1–24',
    ],
    [
      'teamspaceUrl: https://x.example\nappName: 1b2c3d4e-0000-4000-8000-000000000000\n',
      '“Secret ID”',
      'Correct the answers',
    ],
    ['teamspaceUrl: https://x.example\nhosting: {a: 1}\n', '“hosting” has the wrong form', 'takes a text'],
  ];
  test.concurrent.each(cases)('%j', async (content, message, fix) => {
    const answers = file(`answers-${Buffer.from(content).toString('hex').slice(-40)}.yaml`);
    writeFileSync(answers, content);
    const ended = await entrada(['plan', 'teamspace', '--answers', answers, ...onPractice(), '--json']);
    expect(ended.code).toBe(1);
    const [problem] = documentOf(ended)['problems'] as { message: string; fix: string }[];
    expect(problem?.message).toContain(message);
    expect(problem?.fix).toContain(fix);
  });

  test('a file that is not there', async () => {
    const ended = await entrada(['plan', 'teamspace', '--answers', file('nowhere.yaml'), ...onPractice()]);
    expect(ended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('there is no such file') as string,
    });
  });
});

test('an unknown guide names the known ones', async () => {
  const ended = await entrada(['plan', 'teamspaze', '--answers', file('good.yaml'), ...onPractice()]);
  expect([ended.code, ended.stderr]).toEqual([
    1,
    'Problem: There is no guide called “teamspaze”.\n  Use one of these guides: teamspace, smartspace, azure-digital-twins, and entrada-sign-in.\n',
  ]);
});

test('an unknown cloud names the known ones', async () => {
  const args = ['plan', 'teamspace', '--answers', file('good.yaml'), '--cloud', 'mars', ...data()];
  expect(await entrada(args)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('global, usgovL4, usgovL5, and china') as string,
  });
});

test('nobody signs in to a real tenant for a question that nobody can answer', async () => {
  const args = ['apply', 'teamspace', '--answers', file('good.yaml'), '--cloud', 'global', ...data()];
  expect(await entrada(args)).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('Look at the plan first, then add --yes.') as string,
  });
});

test('a practice cloud that cannot write its log says so', async () => {
  const ended = await entrada(['practice', '--log', file('no/such/folder/log')]);
  expect(ended).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('cannot be read') as string,
  });
});

test('guides --json lists every step with what Entrada can do of it', async () => {
  const ended = await entrada(['guides', '--json', ...data()]);
  const { guides } = documentOf(ended) as {
    guides: { id: string; title: string; instructions: Record<string, unknown>[] }[];
  };
  expect(guides.map(({ id }) => id)).toContain('teamspace');
  const steps = guides.flatMap(({ instructions }) => instructions);
  expect(steps.length).toBeGreaterThan(20);
  for (const step of steps) {
    expect(Object.keys(step).filter((key) => key !== 'role')).toEqual([
      'id',
      'part',
      'title',
      'automatic',
      'portal',
      'script',
      'check',
      'undo',
    ]);
  }
});

test('script prints the steps for a shell and stores nothing', async () => {
  const args = ['script', 'teamspace', '--answers', file('good.yaml'), '--shell', 'powershell'];
  const ended = await entrada([...args, '--data', file('untouched')]);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect(ended.stdout).toContain('New-MgApplication');
  expect(readdirSync(folder)).not.toContain('untouched');
});

test('help and version are on stdout; German is spoken when asked for or by the locale', async () => {
  const [help, german, byLocale, version] = await Promise.all([
    entrada(['apply', '--help']),
    entrada(['--help', '--lang', 'de']),
    entrada(['bogus'], { LANG: 'de_AT.UTF-8' }),
    entrada(['--version']),
  ]);
  expect(help.stdout).toContain('--adopt <client-id>');
  expect(german.stdout).toMatch(/^Aufruf: entrada \[Optionen\] \[Befehl\]/);
  expect(byLocale.stderr).toContain('Einen Befehl bogus gibt es nicht.');
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect([help.code, german.code, byLocale.code, version.code]).toEqual([0, 0, 64, 0]);
});

test('engagements of an empty folder', async () => {
  expect(await entrada(['engagements', '--data', file('empty')])).toMatchObject({
    code: 0,
    stdout: 'There are no engagements on this computer yet. entrada apply makes the first one.\n',
  });
  expect(documentOf(await entrada(['engagements', '--json', '--data', file('empty')]))).toEqual({
    engagements: [],
    problems: [],
  });
});

test('the app to sign in with is set, kept and shown', async () => {
  const own = '1b2c3d4e-0000-4000-8000-000000000000';
  expect((await entrada(['settings', ...data()])).stdout).toContain('14d82eec-204b-4c2f-b7e8-296a70dab67e');
  expect(documentOf(await entrada(['settings', '--client-id', own, ...data(), '--json']))).toMatchObject({
    settings: { signInClientId: own },
  });
  expect((await entrada(['settings', ...data()])).stdout).toContain(own);
  const wrong = await entrada(['settings', '--client-id', 'teamspace', ...data()]);
  expect([wrong.code, wrong.stderr]).toEqual([64, expect.stringContaining('--client-id')]);
});
