import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'entrada-commands-'));

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function script(name: string, words: string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(project, 'scripts', name), ...words], {
      cwd: home,
      env: { ...process.env, ENTRADA_HOME: join(home, 'data'), LANG: 'en_US.UTF-8' },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.once('close', (code) => {
      done({ code, stdout, stderr });
    });
  });
}

test('the command line keeps stdout for its answer, whatever setup has to say', async () => {
  const { code, stdout } = await script('entrada.mjs', ['guides', '--json']);
  expect(code).toBe(0);
  // The shape is checked right after.
  const { guides } = JSON.parse(stdout) as { guides: { id: string }[] };
  expect(guides.map(({ id }) => id)).toContain('teamspace');
});

test('the command line passes its exit code on', async () => {
  const { code } = await script('entrada.mjs', ['no-such-command']);
  expect(code).toBe(64);
});

test('the demo registers teamspace, and the second run finds everything as desired', async () => {
  const first = await script('demo.mjs', []);
  expect(first, first.stdout + first.stderr).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/Done: \d+ created/);
  expect(first.stderr).toContain('Grant admin consent');
  expect(first.stdout).toContain('Left for a person:');
  const second = await script('demo.mjs', []);
  expect(second).toMatchObject({ code: 0 });
  expect(second.stdout).toContain('Everything is as desired already');
}, 120_000);
