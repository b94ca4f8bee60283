import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, startEntrada } from '../cli/entrada.ts';
import { PERMISSIONS, writeAnswers } from './answers.ts';
import { isIntent, isOutcome, killPoints, type Watched } from './kill-points.ts';
import { missingForKeyring, openKeyring, type Keyring } from './keyring.ts';
import { lookAtApp } from './look-at-tenant.ts';
import { openPractice, type PracticeTenant } from './practice.ts';
import { countActions, runDocumentOf } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

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

  const onRequest = (wanted: number) => killPoints.request(tenant.log, wanted);
  const onJournal = (counts: typeof isIntent, wanted: number) =>
    killPoints.journal((name) => join(folder, name), counts, wanted);

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
