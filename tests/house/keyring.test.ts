import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../scripts/house/find-program.mjs';
import { missingPrograms, openSession } from '../../scripts/house/keyring-session.mjs';

const canRun =
  process.platform === 'linux' && missingPrograms().length === 0 && findProgram('secret-tool') !== undefined;

/** Runs secret-tool, which knows nothing of us, with a line on its stdin. */
function secretTool(words: string[], { env, line = '' }: { env: Record<string, string>; line?: string }) {
  return new Promise<string>((done) => {
    const child = spawn('secret-tool', words, { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.once('close', () => {
      done(output);
    });
    child.stdin.end(line);
  });
}

describe.skipIf(!canRun)('a private keyring', () => {
  const home = mkdtempSync(join(tmpdir(), 'entrada-keyring-test-'));
  const attributes = ['service', 'entrada-test', 'account', 'a'];
  let heard: string;

  beforeAll(async () => {
    const first = await openSession(home);
    await secretTool(['store', '--label=test', ...attributes], { env: first.env, line: 'a practice secret' });
    await first.close();
    const second = await openSession(home);
    heard = await secretTool(['lookup', ...attributes], { env: second.env });
    await second.close();
  });

  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  test('opened again under the same folder still has the secret', () => {
    expect(heard).toBe('a practice secret');
  });

  test('is for its owner only', () => {
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'keyring-password')).mode & 0o777).toBe(0o600);
  });

  test('leaves no process behind', async () => {
    const session = await openSession(home);
    await session.close();
    const after = await secretTool(['lookup', ...attributes], { env: session.env });
    expect(after).toBe('');
  });
});
