import { guides } from '../../src/core/guides/catalog.ts';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { engagementId, type EngagementId } from '../../src/contract/ids.ts';
import { startPractice } from '../../src/practice/start.ts';
import { closeHosts, openHost, openTeamspace, teamspaceAnswers, type OpenHost } from './support/open-host.ts';

afterEach(closeHosts);

const practice = { type: 'practice' } as const;
const fileOf = ({ dataFolder }: OpenHost, id: string, name: string) =>
  join(dataFolder, 'engagements', id, name);

test('the same guide, tenant and app name are one engagement', async () => {
  const host = await openHost();
  const id = await openTeamspace(host);
  expect(id).toMatch(/^teamspace-teamspace-test-[0-9a-f]{6}$/);
  expect(await openTeamspace(host)).toBe(id);
  const other = await host.ask('engagements.open', {
    guide: 'teamspace',
    cloud: practice,
    customer: 'Other Ltd',
    answers: { ...teamspaceAnswers, appName: 'Ünïcode & more — 漢字' },
  });
  expect(other.summary).toMatchObject({
    id: expect.stringMatching(/^teamspace-unicode-more-[0-9a-f]{6}$/) as unknown,
    customer: 'Other Ltd',
    practice: true,
    cloud: 'practice',
    tenant: { domain: 'practice.example' },
    progress: { done: 0 },
  });
  const list = await host.ask('engagements.list', {});
  expect(list.map((row) => row.id)).toEqual([id, other.summary.id].toSorted());
});

test('what is stored is for its owner alone', async () => {
  const host = await openHost();
  const id = await openTeamspace(host);
  const file = fileOf(host, id, 'engagement.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(file, '..'))).mode & 0o777).toBe(0o700);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    schema: 1,
    id,
    guide: 'teamspace',
    cloud: practice,
    uniqueName: `entrada-${id}`,
  });
});

test('answers with a fault are named and not stored', async () => {
  const host = await openHost();
  const asked = {
    guide: 'teamspace',
    cloud: practice,
    answers: { teamspaceUrl: 'http://x.de', feature: [] },
  };
  expect(await host.refused('engagements.open', asked)).toMatchObject({
    code: 'answers-invalid',
    issues: [
      { field: 'teamspaceUrl', reason: 'not-https' },
      { field: 'feature', reason: 'unknown-field', nearest: 'features' },
    ],
  });
  expect(await host.ask('engagements.list', {})).toEqual([]);
  const id = await openTeamspace(host);
  const bad = { ...teamspaceAnswers, secretMonths: 99 };
  expect(await host.refused('engagements.answer', { engagementId: id, answers: bad })).toMatchObject({
    code: 'answers-invalid',
  });
  const good = { ...teamspaceAnswers, secretMonths: 12 };
  const { answers } = await host.ask('engagements.answer', { engagementId: id, answers: good });
  expect(answers).toMatchObject({ secretMonths: 12 });
  expect(host.events).toContainEqual({ name: 'engagement.changed', payload: { engagementId: id } });
});

test('answers can be checked without storing them', async () => {
  const { ask } = await openHost();
  const answers = { ...teamspaceAnswers, secretMonths: 24, mailboxes: ['a@b.de', 'A@b.de'] };
  expect(await ask('answers.check', { guide: 'teamspace', answers })).toMatchObject({
    issues: [{ field: 'mailboxes', reason: 'duplicate' }],
    secretMonthsWarning: true,
  });
});

test('what is unknown is named', async () => {
  const host = await openHost();
  const id = engagementId.parse('teamspace-nowhere-000000');
  const unknown = { code: 'engagement-unknown', engagement: id };
  expect(await host.refused('engagements.read', { engagementId: id })).toEqual(unknown);
  expect(await host.refused('run.apply', { engagementId: id })).toEqual(unknown);
  expect(await host.refused('engagements.forget', { engagementId: id })).toEqual(unknown);
  const named = { guide: 'teamspace', cloud: practice, answers: teamspaceAnswers, id };
  expect(await host.refused('engagements.open', named)).toEqual(unknown);
  expect(
    await host.refused('engagements.open', { guide: 'teamspce', cloud: practice, answers: {} }),
  ).toMatchObject({ code: 'guide-unknown', guide: 'teamspce', known: guides.map(({ id: known }) => known) });
  const cloud = { type: 'named', name: 'mars' } as const;
  expect(
    await host.refused('engagements.open', { guide: 'teamspace', cloud, answers: teamspaceAnswers }),
  ).toMatchObject({ code: 'cloud-unknown', cloud: 'mars' });
});

test('a cloud file leads to its own tenant, from whatever folder', async () => {
  const running = await startPractice({ seed: 7 });
  try {
    const host = await openHost();
    const file = relative(process.cwd(), running.cloudFile);
    const asked = { guide: 'teamspace', cloud: { type: 'file', file } as const, answers: teamspaceAnswers };
    const { summary } = await host.ask('engagements.open', asked);
    expect(summary).toMatchObject({ practice: true, cloud: running.cloudFile, tenant: running.cloud.tenant });
    const byDomain = await host.ask('engagements.open', { ...asked, tenant: 'Practice.Example' });
    expect(byDomain.summary.id).toBe(summary.id);
    expect(await host.refused('engagements.open', { ...asked, tenant: 'nowhere.example' })).toEqual({
      code: 'tenant-unknown',
      tenant: 'nowhere.example',
    });
    const { id } = summary;
    expect(await host.refused('engagements.open', { ...asked, id, cloud: practice })).toMatchObject({
      code: 'request-invalid',
      field: 'tenant',
    });
  } finally {
    await running.stop();
  }
});

test('a tenant that only the sign-in will tell is left open', async () => {
  const { ask } = await openHost();
  const cloud = { type: 'named', name: 'global' } as const;
  const asked = { guide: 'teamspace', cloud, answers: teamspaceAnswers };
  const { summary } = await ask('engagements.open', asked);
  expect(summary).toMatchObject({ cloud: 'global', practice: false, customer: 'teamspace test' });
  expect(summary.tenant).toBeUndefined();
  expect((await ask('engagements.open', asked)).summary.id).toBe(summary.id);
});

test('one opened by its id keeps its id when the app name changes', async () => {
  const host = await openHost();
  const id = await openTeamspace(host);
  const answers = { ...teamspaceAnswers, appName: 'renamed' };
  const asked = { guide: 'teamspace', cloud: practice, answers };
  const renamed = await host.ask('engagements.open', { ...asked, id });
  expect(renamed.summary.id).toBe(id);
  expect(renamed.answers).toMatchObject({ appName: 'renamed' });
  expect((await host.ask('engagements.open', asked)).summary.id).toBe(id);
});

test('an engagement of a newer Entrada hides no other', async () => {
  const host = await openHost();
  const id = await openTeamspace(host);
  const other = await host.ask('engagements.open', {
    guide: 'teamspace',
    cloud: practice,
    answers: { ...teamspaceAnswers, appName: 'other' },
  });
  const file = fileOf(host, id, 'engagement.json');
  await writeFile(file, '{"schema":2,"shape":"unknown"}');
  const list = await host.ask('engagements.list', {});
  expect(list.map((row) => row.id)).toEqual([other.summary.id]);
  const newer = { code: 'store-newer', file, found: 2, supported: 1 };
  expect(await host.refused('engagements.read', { engagementId: id })).toEqual(newer);
  expect(await host.refused('run.apply', { engagementId: id })).toEqual(newer);
});

test('a journal torn by a crash is read up to the tear and mended by the next line', async () => {
  const host = await openHost();
  const id = await openTeamspace(host);
  const step = await firstStepByHand(host, id);
  await host.ask('step.confirm', { engagementId: id, step, confirmed: true });
  const file = fileOf(host, id, 'journal.jsonl');
  await appendFile(file, '{"type":"confirmed","at":"2026');
  expect(await stateOf(host, id, step)).toBe('done');
  await host.ask('step.confirm', { engagementId: id, step, confirmed: false });
  expect(await stateOf(host, id, step)).not.toBe('done');
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { type?: string }).type)).toEqual([
    undefined,
    'confirmed',
    'confirmed',
  ]);
});

test('only steps by hand are confirmed, and only steps that are there', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const byHand = await firstStepByHand(host, engagementId);
  expect(await host.refused('step.confirm', { engagementId, step: `${byHand}x`, confirmed: true })).toEqual({
    code: 'step-unknown',
    step: `${byHand}x`,
    nearest: byHand,
  });
  const { checklist } = await host.ask('engagements.read', { engagementId });
  const automatic = checklist.parts.flatMap(({ steps }) => steps).find(({ by }) => by === 'entrada');
  const step = automatic?.id ?? '';
  expect(await host.refused('step.confirm', { engagementId, step, confirmed: true })).toEqual({
    code: 'step-not-by-hand',
    step,
  });
});

test('one that made nothing is forgotten', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  expect(await host.ask('engagements.forget', { engagementId })).toEqual({});
  expect(await host.ask('engagements.list', {})).toEqual([]);
});

async function stepsOf({ ask }: OpenHost, id: EngagementId) {
  const { checklist } = await ask('engagements.read', { engagementId: id });
  return checklist.parts.flatMap(({ steps }) => steps);
}

async function firstStepByHand(host: OpenHost, id: EngagementId): Promise<string> {
  const steps = await stepsOf(host, id);
  return steps.find(({ by, state }) => by === 'person' && state.state !== 'not-needed')?.id ?? '';
}

async function stateOf(host: OpenHost, id: EngagementId, step: string) {
  const steps = await stepsOf(host, id);
  return steps.find((each) => each.id === step)?.state.state;
}
