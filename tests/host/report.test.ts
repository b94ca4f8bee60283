import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample } from './bundle/sample.ts';
import { closeHosts, openHost } from './support/open-host.ts';

const hasChromium = existsSync('/usr/bin/chromium');
if (!hasChromium) {
  process.stderr.write(
    'Skipped: a report printed as PDF. Missing: Chromium (Debian: apt-get install chromium).\n',
  );
}

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(closeHosts);

const SECTIONS = {
  en: [
    'Overview',
    'What remains',
    'Steps',
    'The client secret',
    'Permissions and why they are needed',
    'Changes in the tenant',
    'How to undo it',
  ],
  de: [
    'Überblick',
    'Was noch offen ist',
    'Schritte',
    'Das Clientgeheimnis',
    'Berechtigungen und wozu sie nötig sind',
    'Änderungen im Mandanten',
    'So wird es zurückgenommen',
  ],
} as const;

test.each(['en', 'de'] as const)(
  'the report in %s: who, when, evidence, why, what remains, end, undo, differences; no secret',
  async (language) => {
    const { open, engagementId, secret } = sample;
    const { known } = await open.ask('engagements.read', { engagementId });
    const { text } = await open.ask('report.make', { engagementId, language, format: 'markdown' });
    expect(text).not.toContain(secret);
    for (const title of SECTIONS[language]) expect(text).toContain(`## ${title}`);
    expect(text).toContain('admin@practice.example');
    expect(text).toContain(known.secret?.ends.slice(0, 10));
    expect(text).toContain(`entrada undo teamspace --engagement ${engagementId}`);
    expect(text).toContain('IMAP.AccessAsApp');
    expect(text).toMatch(language === 'en' ? /The document says/ : /Das Dokument sagt/);
    const html = await open.ask('report.make', { engagementId, language, format: 'html' });
    expect(html.text).not.toContain(secret);
    expect(html.text).toContain(`<html lang="${language}">`);
    expect(html.text).toContain('@media print');
    expect(html.text).not.toMatch(/<script|<link|src=|href=/);
  },
);

test.skipIf(!hasChromium)('the report as PDF, printed by Chromium, written once', async () => {
  const { open, engagementId, folder } = sample;
  const file = join(folder, 'report.pdf');
  const asked = { engagementId, language: 'de', file, overwrite: false } as const;
  const { bytes } = await open.ask('report.write', asked);
  expect((await stat(file)).size).toBe(bytes);
  const pdf = (await readFile(file)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  expect(await open.refused('report.write', asked)).toEqual({ code: 'file-exists', file });
});

test('a door that prints itself prints the page of the report, and no browser is looked for', async () => {
  const pages: string[] = [];
  const printPdf = async (html: string) => {
    pages.push(html);
    return { ok: true, value: Buffer.from('%PDF-1.4') } as const;
  };
  const open = await openHost({ dataFolder: sample.open.dataFolder, printPdf });
  const { engagementId, folder } = sample;
  const file = join(folder, 'by-the-door.pdf');
  await open.ask('report.write', { engagementId, language: 'en', file, overwrite: false });
  expect(await readFile(file, 'utf8')).toBe('%PDF-1.4');
  const { text } = await open.ask('report.make', { engagementId, language: 'en', format: 'html' });
  const untimed = (page = '') => page.replace(/\d{1,2}:\d{2}(:\d{2})?/g, '');
  expect(pages.map(untimed)).toEqual([untimed(text)]);
});
