import type { Answers } from '../../contract/guides.ts';
import { completeAnswers } from './answers.ts';
import { derivedValues } from './derive.ts';
import type { Fact } from './facts.ts';
import type { Guide } from './guide.ts';

export type Facts = Readonly<Partial<Record<Fact, string>>>;

/** What `${name}` stands for. A list stays a list: a script repeats itself over it. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

const PLACEHOLDER = /\$\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names a text asks for. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);

/** Replaces every `${name}` by what `write` makes of it; what it writes is not read again. */
export const replaceNames = (text: string, write: (name: string) => string): string =>
  text.replace(PLACEHOLDER, (_, name: string) => write(name));

const plain = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(', ');

/** The text filled in, or nothing when one of its values is not known yet. */
export function interpolate(text: string, values: Values): string | undefined {
  if (namesIn(text).some((name) => values[name] === undefined)) return undefined;
  return replaceNames(text, (name) => plain(values[name] ?? ''));
}

/** All that `${…}` may stand for: answers, what derives from them, and what is known of the tenant. */
export function valuesOf(guide: Guide, answers: Answers, facts: Facts = {}): Values {
  const complete = Object.entries(completeAnswers(guide, answers));
  const given = complete.map(([key, answer]): [string, string | string[]] => [
    key,
    typeof answer === 'number' ? String(answer) : answer,
  ]);
  return { ...Object.fromEntries(given), ...derivedValues(guide, answers), ...facts };
}
