import { afterEach, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/guides.ts';
import { closeHosts, openHost, openTeamspace, teamspaceAnswers, type OpenHost } from './support/open-host.ts';

afterEach(closeHosts);

/** The text that a reader sees. */
const readable = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const headings = (html: string): string[] =>
  [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text ?? '');

/** What an administrator of apps can do is done; the rest waits. */
async function halfDone(host: OpenHost) {
  const engagementId = await openTeamspace(host);
  const account = 'apps@practice.example';
  await host.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write', account });
  await host.ask('run.apply', { engagementId });
  return engagementId;
}

test('all that waits for others is on one page, grouped by who can do it', async () => {
  const host = await openHost();
  const engagementId = await halfDone(host);
  const { fileName, html } = await host.ask('handover.sheet', { engagementId, language: 'en' });
  expect(fileName).toBe(`${engagementId}-handover-en.html`);
  const titles = headings(html);
  expect(titles[0]).toBe('What this is about');
  expect(titles).toContain('For: Privileged Role Administrator');
  expect(titles).toContain('For: Exchange Administrator');
  const { known } = await host.ask('engagements.read', { engagementId });
  const text = readable(html);
  for (const said of [
    'One of these roles, the least first: Privileged Role Administrator, Global Administrator',
    'apps@practice.example',
    'rehearsal in the practice cloud',
    `Get-MgApplication -Filter 'appId eq ''${known.clientId ?? ''}'''`,
    '-----BEGIN ENTRADA RESULT-----',
    'Grants the app, with admin consent, ',
  ])
    expect(text).toContain(said);
});

test('the page stands for itself and holds no secret', async () => {
  const host = await openHost();
  const engagementId = await halfDone(host);
  const { value } = await host.ask('secret.reveal', { engagementId });
  for (const language of ['en', 'de'] as const) {
    const { checklist } = await host.ask('engagements.read', { engagementId });
    const steps = checklist.parts.flatMap((part) => part.steps.map(({ id }) => id));
    const { html } = await host.ask('handover.sheet', { engagementId, language, steps });
    expect(html).not.toContain(value);
    expect(html).not.toMatch(/<(?:script|link|img|iframe|a)\b|\b(?:src|href|on\w+)=|@import|url\(/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain(`<html lang="${language}">`);
  }
});

test('in German, with the roles as the portal names them', async () => {
  const host = await openHost();
  const engagementId = await halfDone(host);
  const steps = ['grant-admin-consent'];
  const { fileName, html } = await host.ask('handover.sheet', { engagementId, language: 'de', steps });
  expect(fileName).toBe(`${engagementId}-grant-admin-consent-handover-de.html`);
  expect(headings(html)[1]).toBe(
    'Für: Administrator für privilegierte Rollen (Privileged Role Administrator)',
  );
  expect(headings(html)).toHaveLength(3);
  expect(readable(html)).toContain('Woran man erkennt, dass es erledigt ist');
});

test('odd names are text, in the page and in its scripts', async () => {
  const host = await openHost();
  const appName = `O'Brien <img src=x onerror=alert(1)> "x" $(id) \`id\` & Büro 🐦`;
  const answers: Answers = { ...teamspaceAnswers, appName };
  const opened = await host.ask('engagements.open', {
    guide: 'teamspace',
    cloud: { type: 'practice' },
    customer: '</title><script>alert(1)</script>',
    answers,
  });
  const asked = { engagementId: opened.summary.id, steps: ['name-the-app'], language: 'en' as const };
  const { html } = await host.ask('handover.sheet', asked);
  expect(html).not.toMatch(/<script|<img/i);
  expect(readable(html)).toContain(`Names the app registration "${appName}"`);
  expect(readable(html)).toContain(appName.replaceAll("'", "''"));
});

test('nothing to hand over is said, and a step nobody knows is named', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const unknown = { engagementId, language: 'en' as const, steps: ['grant-admin-consnt'] };
  expect(await host.refused('handover.sheet', unknown)).toMatchObject({
    code: 'step-unknown',
    nearest: 'grant-admin-consent',
  });
  const answers = { ...teamspaceAnswers, features: ['receiveMail'] };
  await host.ask('engagements.answer', { engagementId, answers });
  const { html } = await host.ask('handover.sheet', { ...unknown, steps: ['permission-smtp'] });
  expect(readable(html)).toContain('No step waits for another person.');
});
