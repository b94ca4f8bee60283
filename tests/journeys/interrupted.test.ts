import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, startEntrada, type Ended } from '../cli/entrada.ts';
import { writeAnswers } from './answers.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp } from './look-at-tenant.ts';
import { switchOffFaults, switchOnFaults } from './faults.ts';
import { openPlace, type Place } from './place.ts';
import { runDocumentOf } from './run-document.ts';
import { whenLines } from './when-lines.ts';

/** Graph cannot write for the moment, and says so in the way that is to be tried again. */
const STUCK = {
  service: 'graph',
  method: ['PATCH', 'POST'],
  path: '/applications**',
  error: { status: 503, code: 'ServiceUnavailable', message: 'The service is unavailable.' },
};

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(missingForKeyring.length > 0)('on a slow directory', () => {
  let place: Place;

  beforeAll(async () => {
    place = await openPlace('interrupted', ['--latency', '400']);
  });
  afterAll(() => place.close());

  const argumentsFor = (name: string) => [
    ...['apply', 'teamspace', '--answers', writeAnswers(place.folder, name)],
    ...['--cloud', place.tenant.cloudFile, '--data', join(place.folder, name), '--json'],
  ];
  /** Once the journal of this app says that a run has begun to write. */
  const whenWriting = (name: string, act: () => void) =>
    whenLines(
      {
        folder: join(place.folder, name),
        file: 'journal.jsonl',
        counts: (line) => line.includes('"intent"'),
        wanted: 1,
      },
      act,
    );

  test('Ctrl-C stops the run in a whole state, and the next one goes on from there', async () => {
    const { child, ended } = startEntrada(argumentsFor('stopped'), place.keyring.environment);
    const stop = whenWriting('stopped', () => child.kill('SIGINT'));
    const interrupted = await ended;
    stop();
    expect([interrupted.code, interrupted.stderr]).toEqual([
      130,
      expect.stringContaining('Run the command again'),
    ]);
    const again = runDocumentOf(await entrada(argumentsFor('stopped'), place.keyring.environment));
    expect(again.problems).toEqual([]);
    const app = await lookAtApp(place.tenant.graph, 'stopped');
    expect([app.applications.length, app.principals.length, app.secrets.length]).toEqual([1, 1, 1]);
  });

  test('a second run of the same engagement is refused while the first goes on', async () => {
    // Microsoft's side keeps the first run waiting for as long as this takes.
    await switchOnFaults(place.tenant.cloudFile, [STUCK]);
    const first = startEntrada(argumentsFor('busy'), place.keyring.environment);
    const refused = await new Promise<Ended>((resolve) => {
      const stop = whenWriting('busy', () => {
        stop();
        resolve(entrada(argumentsFor('busy'), place.keyring.environment));
      });
    });
    expect(runDocumentOf(refused).problems.map(({ code }) => code)).toEqual(['engagement-busy']);
    await switchOffFaults(place.tenant.cloudFile);
    expect((await first.ended).code).toBe(2);
    const app = await lookAtApp(place.tenant.graph, 'busy');
    expect([app.applications.length, app.principals.length, app.secrets.length]).toEqual([1, 1, 1]);
  });
});
