import { malformed } from '../refusal.ts';

/** `applications(appId='x')` gives `{name: 'appId', value: 'x'}`; `applications/x` gives the name `id`. */
export interface Key {
  readonly name: string;
  readonly value: string;
}
/** A step is a word of the path or a key in parentheses. A word may turn out to be a key too. */
export type Step = { readonly word: string } | { readonly key: Key };

export interface GraphPath {
  readonly version: 'v1.0' | 'beta';
  readonly steps: readonly Step[];
  /** Without the question mark, undecoded. */
  readonly query: string;
}

const PREFIX = /^\/?(v1\.0|beta)(?:\/myorganization)?(?=\/|$)/i;

export function parsePath(raw: string): GraphPath {
  const mark = raw.indexOf('?');
  const query = mark < 0 ? '' : raw.slice(mark + 1);
  const path = decode(mark < 0 ? raw : raw.slice(0, mark));
  const prefix = PREFIX.exec(path);
  if (prefix === null) throw malformed('Invalid version.');
  const version = prefix[1]?.toLowerCase() === 'beta' ? 'beta' : 'v1.0';
  return { version, steps: splitOutsideQuotes(path.slice(prefix[0].length)).flatMap(stepsOf), query };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw malformed('The request URI is not valid.');
  }
}

/** A slash inside a quoted key belongs to the key. */
function splitOutsideQuotes(path: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const sign of path) {
    if (sign === "'") quoted = !quoted;
    if (sign === '/' && !quoted) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].filter((text) => text !== '');
}

const WITH_KEY = /^([^(']+)\((.*)\)$/s;
const QUOTED_KEY = /^(?:([A-Za-z]+)\s*=\s*)?'((?:[^']|'')*)'$/s;
const BARE_KEY = /^(?:([A-Za-z]+)\s*=\s*)?([^']+)$/s;

function stepsOf(part: string): Step[] {
  const [, word, inside = ''] = WITH_KEY.exec(part) ?? [];
  if (word === undefined) return [{ word: part }];
  return inside === '' ? [{ word }] : [{ word }, { key: keyIn(inside) }];
}

function keyIn(inside: string): Key {
  const match = QUOTED_KEY.exec(inside) ?? BARE_KEY.exec(inside);
  if (match === null) throw malformed(`Bad Request - Error in query syntax: '${inside}'.`);
  const [, name = 'id', value = ''] = match;
  return { name, value: value.replaceAll("''", "'") };
}
