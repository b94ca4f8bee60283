import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documentOf, entrada, startEntrada } from '../cli/entrada.ts';
import { writeAnswers } from './answers.ts';
import { killPoints } from './kill-points.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp } from './look-at-tenant.ts';
import { openPlace, type Place } from './place.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

/** The answer to the one write of each half is on its way. */
const MOMENTS = [
  { name: 'answer-to-add', half: 'begin' },
  { name: 'answer-to-remove', half: 'finish' },
] as const;

describe.skipIf(missingForKeyring.length > 0)('a renewal that is killed and run again', () => {
  let place: Place;

  beforeAll(async () => {
    place = await openPlace('renewal', ['--latency', '20']);
  });
  afterAll(() => place.close());

  const run = async (args: readonly string[]) => entrada([...args, '--json'], place.keyring.environment);

  async function applied(name: string) {
    const data = join(place.folder, name);
    const answers = writeAnswers(place.folder, name);
    const args = [
      'apply',
      'teamspace',
      '--answers',
      answers,
      '--cloud',
      place.tenant.cloudFile,
      '--data',
      data,
    ];
    const engagement = String(documentOf(await run(args))['engagement']);
    const renew = ['secrets', 'renew', engagement, '--data', data];
    return { data, renew, finish: [...renew, '--in-product'] };
  }

  async function killed(args: readonly string[], name: string): Promise<void> {
    const { child, ended } = startEntrada([...args, '--json'], place.keyring.environment);
    const stop = killPoints.request(place.tenant.log, 1)(name, () => child.kill('SIGKILL'));
    expect((await ended).code).toBeNull();
    stop();
  }

  test.each(MOMENTS)('$name', async ({ name, half }) => {
    const { renew, finish } = await applied(name);
    if (half === 'finish') expect((await run(renew)).code).toBe(2);
    await killed(half === 'begin' ? renew : finish, name);
    expect((await lookAtApp(place.tenant.graph, name)).secrets.length).toBeLessThanOrEqual(2);

    const again = await run(renew);
    expect(documentOf(again)).toMatchObject({ problems: [] });
    expect((await lookAtApp(place.tenant.graph, name)).secrets.length).toBe(half === 'begin' ? 2 : 1);
    const ended = await run(finish);
    expect([ended.code, documentOf(ended)]).toMatchObject([0, { renewal: { stage: 'none' }, problems: [] }]);

    const app = await lookAtApp(place.tenant.graph, name);
    const clientId = String(app.applications[0]?.['appId']);
    const entries = (await place.keyring.secrets()).filter(({ account }) => account.includes(clientId));
    expect(entries.map(({ account }) => account)).toEqual([
      `client-secret/${place.tenant.graph.cloud.tenant.id}/${clientId}/${String(app.secrets[0])}`,
    ]);
    expect(app.secrets.length).toBe(1);
  });
});
