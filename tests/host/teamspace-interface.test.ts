import { afterEach, expect, test } from 'vitest';
import type { Engagement } from '../../src/contract/engagement.ts';
import { closeHosts, openHost, teamspaceAnswers } from './support/open-host.ts';

afterEach(closeHosts);

const stepIn = ({ checklist }: Engagement, id: string) =>
  checklist.parts.flatMap(({ steps }) => steps).find((step) => step.id === id);

async function opened(mailboxes: string[]) {
  const open = await openHost();
  const cloud = { type: 'practice' } as const;
  const answers = { ...teamspaceAnswers, mailboxes };
  const engagement = await open.ask('engagements.open', { guide: 'teamspace', cloud, answers });
  return { open, engagement, engagementId: engagement.summary.id };
}

test('asking support comes first of all, with a letter to copy', async () => {
  const { engagement } = await opened([]);
  const [first] = engagement.checklist.parts;
  expect(first?.steps.map(({ id }) => id)).toEqual(['interface-enabled']);
  const letters = first?.steps[0]?.portal.values.map(({ value = '' }) => value) ?? [];
  expect(letters).toHaveLength(3);
  for (const letter of letters) expect(letter).toContain('https://xyz.teamspace.de');
});

test('mail accounts are ticked off one by one, and with the last the step is done', async () => {
  const { open, engagement, engagementId } = await opened(['a@x.example', 'B@x.example']);
  const step = 'mail-account-authentication';
  expect(stepIn(engagement, step)?.ticks).toEqual([
    { item: 'a@x.example', done: false },
    { item: 'B@x.example', done: false },
  ]);
  const one = await open.ask('step.confirm', { engagementId, step, item: 'a@x.example', confirmed: true });
  expect(stepIn(one, step)).toMatchObject({
    state: { state: 'waiting-for-person' },
    ticks: [{ done: true }, { done: false }],
  });
  const both = await open.ask('step.confirm', { engagementId, step, item: 'b@X.example', confirmed: true });
  expect(stepIn(both, step)).toMatchObject({
    state: { state: 'done' },
    ticks: [{ done: true }, { done: true }],
  });
  const less = await open.ask('step.confirm', { engagementId, step, item: 'a@x.example', confirmed: false });
  expect(stepIn(less, step)?.state.state).toBe('waiting-for-person');
});

test('the green message is taken on a person’s word, with our own check beside it', async () => {
  const { open, engagementId } = await opened([]);
  const step = 'green-message';
  const alone = await open.ask('step.confirm', { engagementId, step, confirmed: true });
  expect(stepIn(alone, step)?.evidence).toHaveLength(1);
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  await open.ask('run.apply', { engagementId });
  const after = await open.ask('engagements.read', { engagementId });
  const texts = stepIn(after, step)?.evidence.map(({ observed }) => observed.en) ?? [];
  expect(texts).toHaveLength(2);
  expect(texts[1]).toContain('IMAP.AccessAsApp');
});
