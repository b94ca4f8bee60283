import { decoded } from './base64.ts';
import { bound, MOST_CHARACTERS } from './bound.ts';
import { unescaped } from './escapes.ts';
import { joined, withoutMargins } from './lines.ts';
import { onOneLine } from './on-one-line.ts';

/** A text on one line, and the same in lower case, position by position. */
export interface View {
  readonly text: string;
  readonly lower: string;
}

const WAYS = [withoutMargins, joined, unescaped, decoded] as const;

/** The ways to read a pasted text, the plainest first; each is looked through for the same things. */
export function viewsOf(text: string): readonly View[] {
  const bounded = bound(text);
  const lines = WAYS.map((way) => onOneLine(way(bounded)).slice(0, MOST_CHARACTERS));
  return [...new Set(lines)]
    .filter((line) => line !== '')
    .map((line) => ({ text: line, lower: line.toLowerCase() }));
}
