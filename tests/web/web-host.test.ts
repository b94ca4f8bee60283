import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startEntrada } from '../cli/entrada.ts';
import { ask } from './ask.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-ui-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('entrada ui serves the engine until it is asked to end', async () => {
  const { child, ended } = startEntrada(['ui', '--no-open', '--data', folder]);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', resolve);
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  const address = new URL(/http:\S+/.exec(line)?.[0] ?? '');
  const answer = await ask(Number(address.port), {
    method: 'POST',
    path: '/api/call',
    headers: {
      host: address.host,
      origin: address.origin,
      'content-type': 'application/json',
      'x-entrada-token': address.searchParams.get('token') ?? '',
    },
    body: JSON.stringify({ operation: 'settings.read', input: {} }),
  });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { type: 'value' }]);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a port that is no port is wrong usage', async () => {
  expect((await startEntrada(['ui', '--port', '70000']).ended).code).toBe(64);
});
