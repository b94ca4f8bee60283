import type { SecretRow } from '../../../contract/secrets.ts';
import type { Language } from '../../../contract/text.ts';
import { calendarWords } from './words.ts';

const ALARM_DAYS = [60, 30, 14, 7];
/** RFC 5545, 3.1: a line has at most so many octets, without its end. */
const MOST_OCTETS = 75;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** RFC 5545, 3.3.5, form 2: `20270521T093000Z`. */
const utc = (instant: string): string =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A long line goes on behind a line end and a space, and no character is torn apart. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += more;
  }
  return text;
}

function alarm(days: number, description: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${String(days)}D`,
    `DESCRIPTION:${escaped(description)}`,
    'END:VALARM',
  ];
}

function event(secret: SecretRow, stamp: string, language: Language): string[] {
  const words = calendarWords[language];
  const summary = words.summary(secret);
  return [
    'BEGIN:VEVENT',
    `UID:${secret.keyId}@entrada.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${utc(secret.ends)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(words.description(secret))}`,
    'TRANSP:TRANSPARENT',
    ...ALARM_DAYS.flatMap((days) => alarm(days, words.alarm(secret, days))),
    'END:VEVENT',
  ];
}

/** The ends of secrets for a calendar program; those that are being replaced are left out. */
export function writeCalendar(
  secrets: readonly SecretRow[],
  { at, language }: { readonly at: string; readonly language: Language },
): string {
  const stamp = utc(at);
  const current = secrets.filter(({ role, ends }) => role === 'current' && !Number.isNaN(Date.parse(ends)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entrada//Entrada//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...current.flatMap((secret) => event(secret, stamp, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
