import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { EngagementId } from '../../src/contract/ids.ts';
import { closeHosts, newDataFolder, openHost, openTeamspace, type OpenHost } from './support/open-host.ts';
import { textsIn } from './support/texts-in.ts';

afterEach(closeHosts);

const byItself = { method: 'practice', purpose: 'write' } as const;

async function signedIn(host: OpenHost): Promise<EngagementId> {
  const engagementId = await openTeamspace(host);
  await host.ask('sign-in.start', { engagementId, ...byItself });
  return engagementId;
}

const actions = (report: { resources: { action: string }[] }) =>
  [...new Set(report.resources.map(({ action }) => action))].toSorted();

test('a run does all it can, says so while it goes on, and a second one keeps everything', async () => {
  const host = await openHost();
  const engagementId = await signedIn(host);
  const plan = await host.ask('plan.make', { engagementId, purpose: 'apply' });
  expect(plan.by).toMatchObject({ account: 'admin@practice.example', roles: ['Global Administrator'] });
  expect((await host.ask('engagements.read', { engagementId })).signedIn).toEqual(plan.by);

  const first = await host.ask('run.apply', { engagementId });
  expect(first).toMatchObject({
    purpose: 'apply',
    engagement: engagementId,
    tenant: { domain: 'practice.example' },
    by: 'admin@practice.example',
    problems: [],
  });
  expect(actions(first)).toContain('created');
  const progress = host.events.filter(({ name }) => name === 'run.progress');
  expect(progress.length).toBeGreaterThan(1);
  expect(progress[0]?.payload).toMatchObject({ engagementId, purpose: 'apply' });
  expect(host.events.at(-1)).toEqual({ name: 'engagement.changed', payload: { engagementId } });

  const second = await host.ask('run.apply', { engagementId });
  expect(actions(second)).toEqual(['kept']);
  expect(second.problems).toEqual([]);
  expect((await host.ask('run.check', { engagementId })).problems).toEqual([]);

  const read = await host.ask('engagements.read', { engagementId });
  expect(read).toMatchObject({
    running: false,
    known: { clientId: expect.any(String) as unknown, secret: { inKeychain: true } },
    summary: { lastRunAt: expect.any(String) as unknown, secretEnds: expect.any(String) as unknown },
  });
  expect(read.interrupted).toBeUndefined();
});

test('the secret is reachable by asking for it, and in no file', async () => {
  const host = await openHost();
  const engagementId = await signedIn(host);
  expect(await host.refused('secret.reveal', { engagementId })).toEqual({ code: 'not-yet-run' });
  await host.ask('run.apply', { engagementId });
  const { value } = await host.ask('secret.reveal', { engagementId });
  expect(value.length).toBeGreaterThan(20);
  expect(await host.ask('secret.copy', { engagementId })).toEqual({
    by: 'window',
    value,
    clearsAfterSeconds: 30,
  });
  const holding = (await textsIn(host.dataFolder)).filter(({ text }) => text.includes(value));
  expect(holding.map(({ file }) => file)).toEqual([]);
  expect(JSON.stringify(host.events)).not.toContain(value);
  expect(JSON.stringify(await host.ask('engagements.read', { engagementId }))).not.toContain(value);
});

test("a copy goes to the door's clipboard, which is cleared when the host closes", async () => {
  let content = '';
  const clipboard = {
    read: async () => content,
    write: async (text: string) => {
      content = text;
    },
  };
  const host = await openHost({ clipboard });
  const engagementId = await signedIn(host);
  await host.ask('run.apply', { engagementId });
  const { value } = await host.ask('secret.reveal', { engagementId });
  expect(await host.ask('secret.copy', { engagementId })).toEqual({
    by: 'host',
    clearsAt: expect.any(String) as unknown,
  });
  expect(content).toBe(value);
  await host.host.close();
  expect(content).toBe('');
});

test('two runs of one engagement do not meet', async () => {
  const dataFolder = await newDataFolder();
  const [one, other] = [await openHost({ dataFolder }), await openHost({ dataFolder })];
  const engagementId = await signedIn(one);
  const began = new Promise<void>((resolve) => {
    one.host.engine.subscribe(({ name }) => {
      if (name === 'run.progress') resolve();
    });
  });
  const running = one.ask('run.apply', { engagementId });
  await began;
  expect((await one.ask('engagements.read', { engagementId })).running).toBe(true);
  expect(await other.refused('run.apply', { engagementId })).toMatchObject({
    code: 'engagement-busy',
    engagement: engagementId,
    pid: process.pid,
  });
  expect((await running).problems).toEqual([]);
  expect(actions(await one.ask('run.apply', { engagementId }))).toEqual(['kept']);
});

test('what a run has made keeps the engagement from being forgotten and from adopting', async () => {
  const host = await openHost();
  const engagementId = await signedIn(host);
  await host.ask('run.apply', { engagementId });
  expect(await host.refused('engagements.forget', { engagementId })).toMatchObject({
    code: 'engagement-owns-things',
    engagement: engagementId,
  });
  const clientId = '00000000-1111-2222-3333-444444444444';
  expect(await host.refused('application.adopt', { engagementId, clientId })).toMatchObject({
    code: 'adopt-unsuitable',
    clientId,
  });
  expect((await host.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await host.ask('engagements.forget', { engagementId })).toEqual({});
});

test('an adoption is noted once', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const clientId = 'AAAAAAAA-1111-2222-3333-444444444444';
  const { adopted } = await host.ask('application.adopt', { engagementId, clientId });
  expect(adopted).toEqual({ clientId: clientId.toLowerCase(), at: expect.any(String) as unknown });
  expect((await host.ask('application.adopt', { engagementId, clientId })).adopted).toEqual(adopted);
});

test('a run that was cut off is told', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const at = '2026-01-02T03:04:05.000Z';
  const began = { at, run: 'r', type: 'run-began', purpose: 'apply', by: 'admin@practice.example' };
  const file = join(host.dataFolder, 'engagements', engagementId, 'journal.jsonl');
  await appendFile(file, `{"schema":1}\n${JSON.stringify(began)}\n`);
  const read = await host.ask('engagements.read', { engagementId });
  expect(read.interrupted).toEqual({ at, purpose: 'apply' });
});

test('a step that is not there is not run', async () => {
  const host = await openHost();
  const engagementId = await signedIn(host);
  const { checklist } = await host.ask('engagements.read', { engagementId });
  const step = checklist.parts[0]?.steps[0]?.id ?? '';
  expect(await host.refused('run.apply', { engagementId, step: `${step}x` })).toEqual({
    code: 'step-unknown',
    step: `${step}x`,
    nearest: step,
  });
});

test('every script that a step offers can be had', async () => {
  const { ask, ...host } = await openHost();
  const engagementId = await openTeamspace({ ask, ...host });
  const { checklist } = await ask('engagements.read', { engagementId });
  for (const step of checklist.parts.flatMap(({ steps }) => steps)) {
    for (const shell of step.scripts) {
      const { script } = await ask('step.script', { engagementId, step: step.id, shell });
      expect(script).not.toBe('');
    }
  }
});
