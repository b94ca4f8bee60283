import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built main as the installed app starts it, but for Electron. */
const start = (words: readonly string[]) =>
  new Promise<Ended>((resolve) => {
    const args = ['--import', here('electron-without-window.mjs'), here('../../dist/main/index.js')];
    const program = execFile(process.execPath, [...args, ...words], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    program.stdin?.end();
  });

test('the installed program takes commands, and opens no window for them', async () => {
  const { code, stdout, stderr } = await start(['guides', '--json']);
  expect([code, stderr]).toEqual([0, '']);
  // The shape is checked right after.
  const { guides } = JSON.parse(stdout) as { guides: { id: string }[] };
  expect(guides.map(({ id }) => id)).toContain('teamspace');
});

test('its exit code is the command’s', async () => {
  const { code, stderr } = await start(['no-such-command']);
  expect([code, stderr]).toEqual([64, expect.stringContaining('no-such-command')]);
});
