import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

test.skipIf(!mayInstall)(
  'a download has a time limit, and what has begun to be installed has none',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entrada-apt-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
      vi.unstubAllEnvs();
    });
    const calls = join(folder, 'calls');
    const program = (name: string, text: string) =>
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    program('dpkg-query', 'echo absent');
    program('apt-get', `echo "$*" >>${calls}\ncase "$*" in *--download-only*slow*) exec sleep 60;; esac`);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
    vi.stubEnv('ENTRADA_NO_APT', '');
    vi.resetModules();
    const { getPackages } = await import('../../scripts/house/debian.mjs');
    const say = { line: () => undefined, during: (_what: string, work: () => Promise<unknown>) => work() };
    // Only these two of the voice are used.
    const voice = say as unknown as Parameters<typeof getPackages>[1];
    const failure = await getPackages(['slow'], voice, 0.2);
    expect(failure?.message).toBe('apt-get failed. It was given 0.2 s.');
    expect(readFileSync(calls, 'utf8')).not.toMatch(/install -y --no-install-recommends slow/);
    expect(await getPackages(['quick'], voice, 5)).toBeUndefined();
    expect(readFileSync(calls, 'utf8')).toMatch(/install -y --no-install-recommends quick\n$/);
  },
);
