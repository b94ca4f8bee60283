import { entries } from './entries.ts';
import type { Sign } from './entry.ts';
import { onOneLine } from './unwrap/on-one-line.ts';
import type { View } from './unwrap/views.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

interface Fragment {
  readonly sign: string;
  readonly lower: string;
  /** Where in the fragment the word stands under which it is indexed. */
  readonly offset: number;
}

const signs = new Set<Sign>(
  entries.flatMap(({ says = [], mentions = [], beside = [] }) => [...says, ...mentions, ...beside]),
);
const patterns = [...signs]
  .filter((sign) => typeof sign !== 'string')
  .map((sign) => ({ sign, everywhere: new RegExp(sign.source, 'g') }));
const index = indexOf([...signs].filter((sign) => typeof sign === 'string'));

/** By its longest word, so that a text is walked once and not once a fragment. */
function indexOf(fragments: readonly string[]): ReadonlyMap<string, readonly Fragment[]> {
  const found = new Map<string, Fragment[]>();
  for (const sign of fragments) {
    const lower = onOneLine(sign).toLowerCase();
    const [longest] = [...lower.matchAll(WORD)].sort((a, b) => b[0].length - a[0].length);
    if (longest === undefined) continue;
    const [word] = longest;
    found.set(word, [...(found.get(word) ?? []), { sign, lower, offset: longest.index }]);
  }
  return found;
}

/** A letter or digit right beside it makes it a part of something else: 70001 is not in 700016. */
export function isBounded(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  const joinsBefore = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(text.charAt(from));
  const joinsAfter = LETTER_OR_DIGIT.test(after) && LETTER_OR_DIGIT.test(text.charAt(to - 1));
  return !joinsBefore && !joinsAfter;
}

/** Every sign in the text, with what the text has there; the first place counts. */
export function signsIn(views: readonly View[]): ReadonlyMap<Sign, string> {
  const found = new Map<Sign, string>();
  for (const view of views) {
    for (const [sign, fragment] of [...fragmentsIn(view), ...patternsIn(view)]) {
      if (!found.has(sign)) found.set(sign, fragment);
    }
  }
  return found;
}

function fragmentsIn({ text, lower }: View): [Sign, string][] {
  const found: [Sign, string][] = [];
  for (const word of lower.matchAll(WORD)) {
    for (const { sign, lower: fragment, offset } of index.get(word[0]) ?? []) {
      const from = word.index - offset;
      const to = from + fragment.length;
      if (from < 0 || !lower.startsWith(fragment, from) || !isBounded(lower, from, to)) continue;
      found.push([sign, text.slice(from, to)]);
    }
  }
  return found;
}

function patternsIn({ text, lower }: View): [Sign, string][] {
  return patterns.flatMap(({ sign, everywhere }) => {
    for (const { index: from, 0: match } of lower.matchAll(everywhere)) {
      const to = from + match.length;
      if (isBounded(lower, from, to)) return [[sign, text.slice(from, to)]];
    }
    return [];
  });
}
