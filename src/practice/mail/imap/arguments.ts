/** An argument of a command. Texts hold one byte a character. */
export type Argument =
  | { readonly is: 'atom' | 'string'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly Argument[] };

interface Cursor {
  readonly text: string;
  readonly literals: readonly string[];
  at: number;
}

const DEPTH_AT_MOST = 20;

/** Stands in a line for the literal of that number; lines themselves may not hold NUL. */
export function literalMark(order: number): string {
  return `\0${String(order)}\0`;
}

/** `undefined` when the line is not well formed. */
export function readArguments(text: string, literals: readonly string[]): Argument[] | undefined {
  const cursor: Cursor = { text, literals, at: 0 };
  const found = readItems(cursor, 0);
  return cursor.at === text.length ? found : undefined;
}

/** Items up to the closing bracket or the end. */
function readItems(cursor: Cursor, depth: number): Argument[] | undefined {
  const items: Argument[] = [];
  for (;;) {
    while (cursor.text[cursor.at] === ' ') cursor.at++;
    if (cursor.at >= cursor.text.length || cursor.text[cursor.at] === ')') return items;
    const item = readItem(cursor, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
}

function readItem(cursor: Cursor, depth: number): Argument | undefined {
  const sign = cursor.text[cursor.at];
  if (sign === '(') return readList(cursor, depth);
  if (sign === '"') return readQuoted(cursor);
  return sign === '\0' ? readLiteral(cursor) : readAtom(cursor);
}

function readList(cursor: Cursor, depth: number): Argument | undefined {
  if (depth >= DEPTH_AT_MOST) return undefined;
  cursor.at++;
  const items = readItems(cursor, depth + 1);
  if (items === undefined || cursor.text[cursor.at] !== ')') return undefined;
  cursor.at++;
  return { is: 'list', items };
}

function readQuoted(cursor: Cursor): Argument | undefined {
  const quoted = /"((?:[^"\\]|\\["\\])*)"/y;
  quoted.lastIndex = cursor.at;
  const found = quoted.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at = quoted.lastIndex;
  return { is: 'string', text: (found[1] ?? '').replaceAll(/\\(.)/g, '$1') };
}

function readLiteral(cursor: Cursor): Argument | undefined {
  const end = cursor.text.indexOf('\0', cursor.at + 1);
  const text = cursor.literals[Number(cursor.text.slice(cursor.at + 1, end))];
  cursor.at = end + 1;
  return text === undefined ? undefined : { is: 'string', text };
}

/** Square brackets hold what belongs to the atom, as in `BODY[HEADER.FIELDS (To)]<0.10>`. */
function readAtom(cursor: Cursor): Argument | undefined {
  const atom = /(?:[^\s()"[\]\0]|\[[^\]\0]*\])+/y;
  atom.lastIndex = cursor.at;
  const found = atom.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at = atom.lastIndex;
  return { is: 'atom', text: found[0] };
}

/** The text of an atom or a string. */
export function textOfArgument(argument: Argument | undefined): string | undefined {
  return argument === undefined || argument.is === 'list' ? undefined : argument.text;
}

/** The texts of a list; one atom counts as a list of one. */
export function textsOfArgument(argument: Argument | undefined): string[] | undefined {
  if (argument === undefined) return undefined;
  const items = argument.is === 'list' ? argument.items : [argument];
  const texts = items.map(textOfArgument);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
