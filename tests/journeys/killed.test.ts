import { mkdtempSync, rmSync, statSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, startEntrada } from '../cli/entrada.ts';
import { PERMISSIONS, writeAnswers } from './answers.ts';
import { missingForKeyring, openKeyring, type Keyring } from './keyring.ts';
import { lookAtApp } from './look-at-tenant.ts';
import { openPractice, type PracticeTenant } from './practice.ts';
import { countActions, runDocumentOf } from './run-document.ts';
import { whenLines } from './when-lines.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

/** A request to Graph that wrote something. The practice cloud's log has it before the caller has the answer. */
function isWrite(line: string): boolean {
  const { service, method, path, batch } = JSON.parse(line) as {
    service: string;
    method: string;
    path: string;
    batch?: readonly { method: string }[];
  };
  if (service !== 'graph') return false;
  if (path.endsWith('/$batch')) return (batch ?? []).some((part) => part.method !== 'GET');
  return method !== 'GET';
}

const isOutcome = (line: string) => (JSON.parse(line) as { type: string }).type === 'outcome';
const isIntent = (line: string) => (JSON.parse(line) as { type: string }).type === 'intent';

const WRITE_REQUESTS = [1, 2, 3];
const INTENTS = [1, 2, 4];
const OUTCOMES = [1, 2, 3, 4, 7, 10];

describe.skipIf(missingForKeyring.length > 0)('killed in the middle and run again', () => {
  let folder: string;
  let keyring: Keyring;
  let tenant: PracticeTenant;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-killed-'));
    [keyring, tenant] = await Promise.all([openKeyring(), openPractice(['--latency', '20'])]);
  });
  afterAll(async () => {
    await Promise.all([keyring.close(), tenant.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const argumentsFor = (name: string) => [
    ...['apply', 'teamspace', '--answers', writeAnswers(folder, name), '--cloud', tenant.cloudFile],
    ...['--data', join(folder, name), '--json'],
  ];

  type Watched = (name: string, kill: () => void) => () => void;

  const onRequest =
    (wanted: number): Watched =>
    (_name, kill) => {
      const known = statSync(tenant.log).size;
      const before = readFileSync(tenant.log, 'utf8').slice(0, known).split('\n').filter(Boolean);
      const already = before.filter(isWrite).length;
      const where = { folder: dirname(tenant.log), file: basename(tenant.log) };
      return whenLines({ ...where, counts: isWrite, wanted: already + wanted }, kill);
    };

  const onJournal =
    (counts: (line: string) => boolean, wanted: number): Watched =>
    (name, kill) =>
      whenLines({ folder: join(folder, name), file: 'journal.jsonl', counts, wanted }, kill);

  async function killAndRunAgain(name: string, watched: Watched): Promise<void> {
    const { child, ended } = startEntrada(argumentsFor(name), keyring.environment);
    const stop = watched(name, () => child.kill('SIGKILL'));
    const killed = await ended;
    stop();
    // Null: it ended by the signal and not by itself.
    expect(killed.code).toBeNull();

    const again = runDocumentOf(await entrada(argumentsFor(name), keyring.environment));
    expect(again.problems).toEqual([]);
    const app = await lookAtApp(tenant.graph, name);
    expect([app.applications.length, app.principals.length, app.secrets.length]).toEqual([1, 1, 1]);
    expect([app.roles, app.scopes]).toEqual([PERMISSIONS, ['openid profile']]);
    const clientId = String(app.applications[0]?.['appId']);
    const entries = (await keyring.secrets()).filter(({ account }) => account.includes(clientId));
    expect(entries.map(({ account }) => account)).toEqual([
      `client-secret/${tenant.graph.cloud.tenant.id}/${clientId}/${String(app.secrets[0])}`,
    ]);
    const third = runDocumentOf(await entrada(argumentsFor(name), keyring.environment));
    expect([countActions(third), third.problems]).toEqual([{ kept: 12 }, []]);
  }

  test.each(WRITE_REQUESTS)('as the answer to write request %i is on its way', async (wanted) => {
    await killAndRunAgain(`request-${String(wanted)}`, onRequest(wanted));
  });
  test.each(INTENTS)('as intent %i is in the journal', async (wanted) => {
    await killAndRunAgain(`intent-${String(wanted)}`, onJournal(isIntent, wanted));
  });
  test.each(OUTCOMES)('as outcome %i is in the journal', async (wanted) => {
    await killAndRunAgain(`outcome-${String(wanted)}`, onJournal(isOutcome, wanted));
  });
});
