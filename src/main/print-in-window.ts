import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { done, refuse, type Result } from '../contract/problem.ts';
import { log } from './log.ts';

/** A window that nobody sees: no script, no Node, no bridge. */
const hidden = () =>
  new BrowserWindow({
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });

/** Printed by Electron itself. The page goes through a file: as an address it would be too long for a large report. */
export async function printInWindow(html: string): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'entrada-print-'));
  const window = hidden();
  try {
    const page = join(folder, 'report.html');
    await writeFile(page, html);
    await window.loadFile(page);
    return done(await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }));
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    log(`a report was not printed: ${thrown.message}`);
    return refuse({ code: 'pdf-unavailable', detail: 'Electron' });
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
