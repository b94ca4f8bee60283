import { expect, test } from 'vitest';
import { engagementId } from '../../../../src/contract/ids.ts';
import type { SecretRow } from '../../../../src/contract/secrets.ts';
import { writeCalendar } from '../../../../src/core/handover/calendar/write-calendar.ts';

const secret: SecretRow = {
  is: 'secret',
  engagement: engagementId.parse('teamspace-muster-abc123'),
  guide: 'teamspace',
  customer: 'Müller; Söhne, Köln',
  app: 'teamspace',
  tenant: 'muster.example',
  practice: false,
  keyId: 'c37ed502-96c6-42e8-9bd7-563563828783',
  ends: '2027-05-21T11:30:00.5+02:00',
  daysLeft: 181,
  urgency: 'later',
  role: 'current',
  renewal: 'none',
};
const at = '2026-11-21T03:00:00.000Z';

/** As a reader puts it together again: RFC 5545, 3.1 and 3.3.11. */
const read = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.replace(/\\([\\;,])/g, '$1').replaceAll('\\n', '\n'));

test('an event in UTC with four alarms, each line short enough and whole again when read', () => {
  const text = writeCalendar([secret], { at, language: 'de' });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(text, 'utf8').toString('utf8')).not.toContain('\ufffd');
  const lines = read(text);
  expect(lines.slice(0, 10)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entrada//Entrada//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:c37ed502-96c6-42e8-9bd7-563563828783@entrada.invalid',
    'DTSTAMP:20261121T030000Z',
    'DTSTART:20270521T093000Z',
    'SUMMARY:Clientgeheimnis endet: teamspace, Müller; Söhne, Köln',
  ]);
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
    'TRIGGER:-P60D',
    'TRIGGER:-P30D',
    'TRIGGER:-P14D',
    'TRIGGER:-P7D',
  ]);
  expect(text).toContain('SUMMARY:Clientgeheimnis endet: teamspace\\, Müller\\; Söhne\\,');
});

test('a secret that is being replaced, and one without an end, have no event', () => {
  const rows = [
    { ...secret, role: 'replaced' as const },
    { ...secret, ends: '' },
  ];
  expect(writeCalendar(rows, { at, language: 'en' })).not.toContain('VEVENT');
});
