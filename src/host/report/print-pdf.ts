import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { done, refuse, type Result } from '../../contract/problem.ts';

/** By name where Linux has it on its path, by place where Windows and macOS install it. */
const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'microsoft-edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const DEADLINE_MS = 60_000;
const run = promisify(execFile);

/** How a page becomes a PDF; a door that is a browser itself brings its own. */
export type PrintPdf = (html: string) => Promise<Result<Uint8Array>>;

/** Printed by a browser of this computer, over a profile of its own that is thrown away. */
export async function printPdf(html: string): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'entrada-print-'));
  try {
    await writeFile(join(folder, 'report.html'), html);
    for (const browser of BROWSERS) {
      const printed = await print(browser, folder);
      if (printed !== 'not-there') return printed;
    }
    return refuse({ code: 'pdf-unavailable' });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function print(browser: string, folder: string): Promise<Result<Uint8Array> | 'not-there'> {
  const pdf = join(folder, 'report.pdf');
  // Chromium's sandbox does not start for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    ...sandbox,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(join(folder, 'report.html')).href,
  ];
  try {
    await run(browser, args, { timeout: DEADLINE_MS });
    return done(await readFile(pdf));
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown;
    if (isNotInstalled(thrown)) return 'not-there';
    return refuse({ code: 'pdf-unavailable', detail: browser });
  }
}

function isNotInstalled(thrown: Error): boolean {
  return (
    'code' in thrown && thrown.code === 'ENOENT' && 'path' in thrown && BROWSERS.includes(String(thrown.path))
  );
}
