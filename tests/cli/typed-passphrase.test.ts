import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentOf, entrada } from './entrada.ts';

vi.setConfig({ testTimeout: 60_000 });

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
/** Gives a program a terminal; part of every Debian. */
const SCRIPT = '/usr/bin/script';
const canType = process.platform === 'linux' && existsSync(SCRIPT);
const leftOut = canType ? '' : ` (left out: ${SCRIPT} is not here)`;

const passphrase = 'correct horse battery';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-typed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs it in a terminal, and types the next line whenever it asks. @returns all that the terminal showed */
function typeInto(args: readonly string[], lines: readonly string[]): Promise<string> {
  const command = [process.execPath, MAIN, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn(SCRIPT, ['-qec', command, '/dev/null'], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const waiting = [...lines];
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const asked = shown.match(/(?:type\)|more): /g)?.length ?? 0;
    while (waiting.length > 0 && lines.length - waiting.length < asked)
      child.stdin.write(`${waiting.shift() ?? ''}\r`);
  });
  return new Promise((resolve) => child.once('close', () => resolve(shown)));
}

test.skipIf(!canType)(`a passphrase is typed twice, and once to open; nobody sees it${leftOut}`, async () => {
  const data = ['--data', join(folder, 'data')];
  const answers = join(folder, 'answers.yaml');
  writeFileSync(answers, '{}\n');
  const practice = ['--practice', '--practice-vault-in-memory'];
  await entrada(['plan', 'entrada-sign-in', '--answers', answers, ...practice, ...data]);
  const { engagements } = documentOf(await entrada(['engagements', '--json', ...data]));
  // The document of `engagements`.
  const [engagement] = engagements as { id: string }[];

  const file = join(folder, 'x.zip');
  const typed = [passphrase, 'another one, by mistake', passphrase, passphrase];
  const written = await typeInto(['bundle', engagement?.id ?? '', '--out', file, ...data], typed);
  expect(written).toContain('The two differ.');
  expect(written).toContain(`Written: ${file}`);
  const opened = await typeInto(['bundle', '--inspect', file, ...data], [passphrase]);
  expect(opened).toContain(`Intact: ${file}`);
  for (const shown of [written, opened]) expect(shown).not.toContain(passphrase);
});
