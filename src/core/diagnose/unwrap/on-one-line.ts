// Control characters are what this is about: colours of a terminal.
// eslint-disable-next-line no-control-regex -- what was pasted may hold whatever a terminal showed
const COLOURS = /\u001b\[[0-9;?]{0,20}[a-z]/gi;

/** In this order: some characters fall apart when they are composed. */
const EVEN: readonly (readonly [RegExp, string])[] = [
  [COLOURS, ''],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''],
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  // The one character whose small form is longer, so that positions hold.
  [/\u0130/g, 'I'],
];

/** One line, one kind of quote and dash, nothing invisible. */
export function onOneLine(text: string): string {
  const even = EVEN.reduce((so, [from, to]) => so.replace(from, to), text);
  return even
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
