import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SecretRow } from '../../src/contract/secrets.ts';
import { openGraph } from '../journeys/graph.ts';
import { lookAtApp } from '../journeys/look-at-tenant.ts';
import { closeHosts, openHost, openTeamspace, teamspaceAnswers, type OpenHost } from './support/open-host.ts';
import { textsIn } from './support/texts-in.ts';

afterEach(closeHosts);

async function applied(options: Parameters<typeof openHost>[0] = {}) {
  const open = await openHost(options);
  const engagementId = await openTeamspace(open);
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  await open.ask('run.apply', { engagementId });
  return { open, engagementId };
}

const secretOf = async ({ ask }: OpenHost, engagementId: string) =>
  (await ask('secret.reveal', { engagementId })).value;

/** By a client that is not ours. */
async function secretsInTenant({ dataFolder }: OpenHost): Promise<readonly string[]> {
  const graph = await openGraph(join(dataFolder, 'practice', 'cloud.json'));
  return (await lookAtApp(graph, teamspaceAnswers.appName)).secrets;
}

async function only({ ask }: OpenHost): Promise<SecretRow> {
  const [row, ...others] = await ask('secrets.list', {});
  if (row === undefined || others.length > 0) throw new Error('there is not exactly one secret');
  return row;
}

test('a second secret beside the first, a sign-in, the person’s word, and the first one is gone', async () => {
  const { open, engagementId } = await applied();
  const first = await secretOf(open, engagementId);
  const before = await only(open);
  expect(before).toMatchObject({ engagement: engagementId, role: 'current', urgency: 'later' });
  expect(await open.refused('renewal.finish', { engagementId })).toEqual({ code: 'renewal-not-begun' });

  const begun = await open.ask('renewal.begin', { engagementId });
  expect(begun).toMatchObject({ stage: 'overlap', replaced: [{ keyId: before.keyId }], hints: [] });
  const second = await secretOf(open, engagementId);
  expect(second).not.toBe(first);
  expect((await open.ask('secrets.list', {})).map(({ role, renewal }) => [role, renewal])).toEqual([
    ['replaced', 'overlap'],
    ['current', 'overlap'],
  ]);
  expect(await open.ask('renewal.begin', { engagementId })).toMatchObject({ current: begun.current });
  expect(await open.ask('run.check', { engagementId })).toMatchObject({ problems: [] });

  const { current } = begun;
  const finished = { stage: 'none', current, replaced: [] };
  expect(await open.ask('renewal.finish', { engagementId })).toMatchObject(finished);
  expect(await secretOf(open, engagementId)).toBe(second);
  expect(await secretsInTenant(open)).toEqual([current?.keyId]);
  expect(await only(open)).toMatchObject({ keyId: current?.keyId, role: 'current', renewal: 'none' });
  expect(await open.ask('renewal.finish', { engagementId })).toMatchObject(finished);
  expect(await open.ask('renewal.begin', { engagementId })).toMatchObject(finished);
  for (const { text } of await textsIn(open.dataFolder)) expect(text).not.toContain(second);

  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  const shown = checked.checklist.parts.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence));
  expect(JSON.stringify(shown)).toContain(current?.keyId);
  const run = await open.ask('run.apply', { engagementId });
  expect(new Set(run.resources.map(({ action }) => action))).toEqual(new Set(['kept']));
  expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await open.ask('secrets.list', {})).toEqual([]);
});

test('asked for expressly, another one is made on the same day', async () => {
  const { open, engagementId } = await applied();
  await open.ask('renewal.begin', { engagementId });
  const { current } = await open.ask('renewal.finish', { engagementId });
  const again = await open.ask('renewal.begin', { engagementId, again: true });
  expect(again).toMatchObject({ stage: 'overlap', replaced: [{ keyId: current?.keyId }] });
  await open.ask('run.undo', { engagementId });
  expect(await open.ask('secrets.list', {})).toEqual([]);
});

test('nothing to renew is said', async () => {
  const open = await openHost();
  const engagementId = await openTeamspace(open);
  expect(await open.refused('renewal.begin', { engagementId })).toEqual({ code: 'signed-out' });
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  expect(await open.refused('renewal.begin', { engagementId })).toEqual({ code: 'not-yet-run' });
});
