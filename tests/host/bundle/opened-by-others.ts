import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAMS = ['keepassxc-cli', 'age', 'age-keygen', '7zz', 'script'] as const;
type Program = (typeof PROGRAMS)[number];

const isThere = (program: Program): boolean => existsSync(`/usr/bin/${program}`);

/** Programs that a receiver opens a bundle with; whoever lacks one reads what is left out. */
export const missingPrograms: readonly Program[] = PROGRAMS.filter((program) => !isThere(program));
if (missingPrograms.length > 0) {
  process.stderr.write(
    `Skipped: bundles opened by other programs. Missing: ${missingPrograms.join(', ')} (Debian: keepassxc, age, 7zip, bsdutils).\n`,
  );
}

interface Asked {
  readonly args: readonly string[];
  readonly input?: string;
}

/** @returns what it prints; throws where it refuses */
export function opened(program: Program, { args, input = '' }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(stdout);
      else reject(new Error(`${program} ended with ${String(code)}: ${stderr}${stdout}`));
    });
    // Who refuses may not read to the end.
    child.stdin.on('error', () => undefined).end(input);
  });
}
