import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeEach, expect, test, vi } from 'vitest';
import { printInWindow } from '../../src/main/print-in-window.ts';
import { told } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

beforeEach(() => {
  told.windows.length = 0;
});

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('entrada-print-'));

test('a report is printed in a window that nobody sees and that runs nothing; nothing is left of it', async () => {
  const before = left();
  const printed = await printInWindow('<title>Bericht für Müller</title>');
  expect(printed.ok && Buffer.from(printed.value).toString('latin1', 0, 5)).toBe('%PDF-');
  const [window] = told.windows;
  expect(window?.loaded).toEqual(['<title>Bericht für Müller</title>']);
  expect(window?.options).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(window?.webContents.printed).toEqual([{ printBackground: true, preferCSSPageSize: true }]);
  expect(window?.done).toEqual(['destroy']);
  expect(left()).toEqual(before);
});

test('what cannot be printed is said, and the window goes all the same', async () => {
  const spoken = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  told.unprintable = new Error('Printing failed');
  expect(await printInWindow('<p>x</p>')).toEqual({
    ok: false,
    problem: { code: 'pdf-unavailable', detail: 'Electron' },
  });
  expect(spoken).toHaveBeenCalledWith('entrada: a report was not printed: Printing failed\n');
  expect(told.windows[0]?.done).toEqual(['destroy']);
  spoken.mockRestore();
});
