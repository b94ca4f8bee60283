import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

/** Settings of the machine that would speak another language, or to its own data and keychain. */
const CLEAN = {
  LANG: 'C.UTF-8',
  LC_ALL: undefined,
  LC_MESSAGES: undefined,
  ENTRADA_HOME: undefined,
  DISPLAY: undefined,
  WAYLAND_DISPLAY: undefined,
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The built command line, as a user starts it: no terminal, nothing on stdin. */
export function startEntrada(args: readonly string[], environment: Environment = {}): Started {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run npm run build first.`);
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...CLEAN, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}

export function entrada(args: readonly string[], environment?: Environment): Promise<Ended> {
  return startEntrada(args, environment).ended;
}

/** Stdout as one JSON document, which is what `--json` promises. */
export function documentOf({ stdout }: Ended): Record<string, unknown> {
  // JSON.parse says any; every document of the command line is an object.
  return JSON.parse(stdout) as Record<string, unknown>;
}
