import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGE = join(ROOT, 'node_modules', 'electron');

/** Without asking Electron's own loader, which would download one. */
function findElectron(): string | undefined {
  const told = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const named = join(PACKAGE, 'path.txt');
  const program = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
  const path = join(told ?? join(PACKAGE, 'dist'), program);
  return existsSync(path) ? path : undefined;
}

const electron = findElectron();
const hasDisplay = process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '';
const missing = [
  ...(electron === undefined ? ['no Electron binary (npx install-electron)'] : []),
  ...(hasDisplay ? [] : ['no display (xvfb-run)']),
  // Chromium's sandbox refuses root on Linux, and Entrada does not run without it.
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['a user who is not root'] : []),
  ...(existsSync(join(ROOT, 'dist', 'main', 'index.js')) ? [] : ['no build (npm run build)']),
];
if (missing.length > 0) {
  process.stderr.write(`Skipped: Entrada in a real Electron. Missing: ${missing.join('; ')}.\n`);
}

test.skipIf(missing.length > 0)('a real Electron shows the window and answers its calls', async () => {
  const home = mkdtempSync(join(tmpdir(), 'entrada-electron-'));
  const running = await _electron.launch({
    ...(electron === undefined ? {} : { executablePath: electron }),
    args: [ROOT],
    env: { ...process.env, ENTRADA_HOME: home },
  });
  try {
    const page = await running.firstWindow();
    expect(page.url()).toBe('entrada://app/');
    await page.waitForSelector('#window > *');
    const info = await page.evaluate(async () => {
      const bridge = (globalThis as unknown as { entrada: { call(name: string, input: unknown): unknown } })
        .entrada;
      return bridge.call('app.info', {});
    });
    expect(info).toMatchObject({ type: 'value', value: { door: 'electron' } });
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  } finally {
    await running.close();
    rmSync(home, { recursive: true, force: true });
  }
});
