import type { Language } from '../../contract/text.ts';

const MARKS: Record<Language, readonly [string, string]> = { en: ['“', '”'], de: ['„', '“'] };

/** A value of somebody else's, kept apart from our sentence. */
export function quoted(value: string, language: Language): string {
  const [open, close] = MARKS[language];
  return `${open}${value}${close}`;
}

function list(values: readonly string[], language: Language, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(language, { type }).format(values);
}

export function anyOf(values: readonly string[], language: Language): string {
  return list(values, language, 'disjunction');
}

export function allOf(values: readonly string[], language: Language): string {
  return list(values, language, 'conjunction');
}

/** Time of day as the system writes it; with the date where it is another day. */
export function moment(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const today = new Date().toDateString() === date.toDateString();
  return new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    ...(today ? {} : { dateStyle: 'medium' }),
  }).format(date);
}

export function day(date: string, language: Language): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(parsed);
}

/** A reason that came from elsewhere, made fit to stand inside a sentence: one line, no final stop. */
export function clause(reason: string): string {
  return reason
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .replaceAll('!', '.');
}

/** A detail behind a clause, ` (…)`; nothing where there is none. */
export function aside(detail: string): string {
  const said = clause(detail);
  return said === '' ? '' : ` (${said})`;
}
