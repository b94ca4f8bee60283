import { join } from 'node:path';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { PERMISSIONS, writeAnswers } from './answers.ts';
import { killAndRunAgain } from './kill-and-run-again.ts';
import { isIntent, isOutcome, killPoints, type Watched } from './kill-points.ts';
import { missingForKeyring } from './keyring.ts';
import { openPlace, type Place } from './place.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

const WRITE_REQUESTS = [1, 2, 3];
const INTENTS = [1, 2, 4];
const OUTCOMES = [1, 2, 3, 4, 7, 10];

describe.skipIf(missingForKeyring.length > 0)('killed in the middle and run again', () => {
  let place: Place;

  beforeAll(async () => {
    place = await openPlace('killed', ['--latency', '20']);
  });
  afterAll(() => place.close());

  const argumentsFor = (name: string) => [
    ...['apply', 'teamspace', '--answers', writeAnswers(place.folder, name)],
    ...['--cloud', place.tenant.cloudFile, '--data', join(place.folder, name), '--json'],
  ];

  const onRequest = (wanted: number) => killPoints.request(place.tenant.log, wanted);
  const onJournal = (counts: typeof isIntent, wanted: number) =>
    killPoints.journal((name) => join(place.folder, name), counts, wanted);

  const killed = (name: string, watched: Watched) =>
    killAndRunAgain(place, {
      name,
      args: argumentsFor(name),
      watched,
      roles: PERMISSIONS,
      scopes: ['openid profile'],
      kept: 12,
    });

  test.each(WRITE_REQUESTS)('as the answer to write request %i is on its way', async (wanted) => {
    await killed(`request-${String(wanted)}`, onRequest(wanted));
  });
  test.each(INTENTS)('as intent %i is in the journal', async (wanted) => {
    await killed(`intent-${String(wanted)}`, onJournal(isIntent, wanted));
  });
  test.each(OUTCOMES)('as outcome %i is in the journal', async (wanted) => {
    await killed(`outcome-${String(wanted)}`, onJournal(isOutcome, wanted));
  });
});
