import { malformed } from '../refusal.ts';

export type Literal = string | number | boolean | null;
export type Word =
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'literal'; readonly value: Literal; readonly text: string }
  | { readonly is: 'sign'; readonly text: '(' | ')' | ',' | ':' | 'end' };

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const DATE = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/;
const NUMBER = /^-?\d+(?:\.\d+)?/;
const STRING = /^'((?:[^']|'')*)'/;
const NAME = /^[A-Za-z_$@][\w.$/@-]*/;
const SPACE = /^\s+/;
const constants = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

type Reader = (rest: string) => { readonly word?: Word; readonly length: number } | undefined;

const readers: readonly Reader[] = [
  (rest) => found(SPACE, rest, () => undefined),
  (rest) =>
    found(STRING, rest, ([text, inner = '']) => ({
      is: 'literal',
      value: inner.replaceAll("''", "'"),
      text,
    })),
  (rest) => found(GUID, rest, ([text]) => ({ is: 'literal', value: text, text })),
  (rest) => found(DATE, rest, ([text]) => ({ is: 'literal', value: text, text })),
  (rest) => found(NUMBER, rest, ([text]) => ({ is: 'literal', value: Number(text), text })),
  (rest) => found(NAME, rest, ([text]) => nameOrConstant(text)),
  (rest) => found(/^[(),:]/, rest, ([text]) => ({ is: 'sign', text: signOf(text) })),
];

/** Splits a `$filter` into words; the last is always the sign `end`. */
export function filterWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const hit = firstHit(rest);
    if (hit === undefined)
      throw malformed(`Invalid filter clause: Syntax error at position ${at} in '${text}'.`);
    if (hit.word !== undefined) words.push(hit.word);
    at += hit.length;
  }
  return [...words, { is: 'sign', text: 'end' }];
}

function firstHit(rest: string): ReturnType<Reader> {
  for (const reader of readers) {
    const hit = reader(rest);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function found(
  pattern: RegExp,
  rest: string,
  word: (match: RegExpExecArray) => Word | undefined,
): ReturnType<Reader> {
  const match = pattern.exec(rest);
  if (match === null) return undefined;
  const read = word(match);
  return read === undefined ? { length: match[0].length } : { word: read, length: match[0].length };
}

function nameOrConstant(text: string): Word {
  const value = constants.get(text);
  return value === undefined ? { is: 'name', text } : { is: 'literal', value, text };
}

function signOf(text: string): '(' | ')' | ',' | ':' {
  if (text === '(' || text === ')' || text === ',') return text;
  return ':';
}
