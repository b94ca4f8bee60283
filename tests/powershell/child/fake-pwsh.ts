import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build } from 'vite';
import { shellArguments } from '../../../src/host/powershell/find-shell.ts';
import type { Program } from '../../../src/host/powershell/shell-child.ts';
import { worker } from '../../../src/host/powershell/worker.ts';
import type { Manner } from './program.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface FakePwsh {
  /** Runs with a `pwsh` first on the path that is this interpreter, in a process of its own. */
  readonly during: (manner: Manner, work: () => Promise<void>) => Promise<void>;
  /** The worker in it, as a program of its own. */
  readonly program: (manner: Manner) => Promise<Program>;
  readonly remove: () => Promise<void>;
}

/** The interpreter as a program. It lies beside the packages that it loads. */
export async function fakePwsh(): Promise<FakePwsh> {
  const bundle = await mkdtemp(join(ROOT, '.cache', 'powershell-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'program.ts'), outDir: bundle, target: 'node20.19' },
  });
  const folder = await mkdtemp(join(tmpdir(), 'entrada-pwsh-'));
  const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return {
    during: async (manner, work) => {
      const words = [process.execPath, join(bundle, 'program.js'), JSON.stringify(manner)].map(quoted);
      await writeFile(join(folder, 'pwsh'), `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
      await chmod(join(folder, 'pwsh'), 0o755);
      const before = process.env['PATH'];
      process.env['PATH'] = `${folder}${delimiter}${before ?? ''}`;
      try {
        await work();
      } finally {
        process.env['PATH'] = before;
      }
    },
    program: async (manner) => {
      const script = join(folder, 'worker.ps1');
      await writeFile(script, worker);
      const args = [join(bundle, 'program.js'), JSON.stringify(manner), ...shellArguments(script)];
      return { command: process.execPath, args };
    },
    remove: async () => {
      await Promise.all([bundle, folder].map((each) => rm(each, { recursive: true, force: true })));
    },
  };
}
