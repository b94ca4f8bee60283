import type { Edition } from '../language/frame.ts';
import { NotSpoken } from '../language/not-spoken.ts';
import { DateTime } from '../values/date-time.ts';
import { Hashtable } from '../values/hashtable.ts';
import { PsObject } from '../values/ps-object.ts';
import { textOf } from '../values/text.ts';
import { isNothing, itemsOf, Thing, typesOf, type Value } from '../values/value.ts';

interface Style {
  readonly edition: Edition;
  readonly depth: number;
  readonly compress: boolean;
  /** Called where something lies deeper than the depth and becomes text. */
  readonly truncated: (deep: Value) => void;
}

interface Place {
  readonly level: number;
  readonly column: number;
}

/** Windows PowerShell writes some signs as HTML would have it. */
const quoted = (text: string, { edition }: Style): string => {
  const json = JSON.stringify(text);
  if (edition === '7') return json;
  return json.replace(/[<>&']/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

function members(value: Value): readonly (readonly [string, Value])[] | undefined {
  if (value instanceof Hashtable) return value.entries.map(({ key, value: held }) => [key, held]);
  if (value instanceof PsObject) return value.properties.map(({ name, value: held }) => [name, held]);
  return undefined;
}

function scalar(value: Value, style: Style): string {
  if (isNothing(value)) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (value instanceof DateTime && style.edition === '7') return quoted(value.at.toISOString(), style);
  if (value instanceof Thing) throw new NotSpoken(`JSON of ${typesOf(value)[0] ?? ''}`);
  return quoted(textOf(value), style);
}

/** Windows PowerShell indents below the bracket, PowerShell 7 by two. */
function lay(
  brackets: readonly [string, string],
  lines: readonly string[],
  { column, style }: Place & { style: Style },
) {
  const [open, close] = brackets;
  if (style.compress) return `${open}${lines.join(',')}${close}`;
  if (lines.length === 0 && style.edition === '7') return open + close;
  const inner = ' '.repeat(column + step(style));
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${' '.repeat(column)}${close}`;
}

const step = ({ edition }: Style): number => (edition === '7' ? 2 : 4);
const colon = ({ edition, compress }: Style): string => {
  if (compress) return ':';
  return edition === '7' ? ': ' : ':  ';
};

/** What a value below a key starts at. */
const columnAfter = (key: string, column: number, style: Style): number =>
  style.edition === '7' ? column : column + key.length;

export function toJson(
  value: Value,
  style: Style,
  { level, column }: Place = { level: 0, column: 0 },
): string {
  const items = itemsOf(value);
  const named = members(value);
  if (items === undefined && named === undefined) return scalar(value, style);
  if (level > style.depth) {
    style.truncated(value);
    return quoted(textOf(value), style);
  }
  const inner = column + step(style);
  if (items !== undefined) {
    const lines = items.map((item) => toJson(item, style, { level: level + 1, column: inner }));
    return lay(['[', ']'], lines, { level, column, style });
  }
  const lines = (named ?? []).map(([name, held]) => {
    const key = `${quoted(name, style)}${colon(style)}`;
    return key + toJson(held, style, { level: level + 1, column: columnAfter(key, inner, style) });
  });
  return lay(['{', '}'], lines, { level, column, style });
}

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** PowerShell 7 takes what looks like a date for one. */
export function fromJson(json: unknown, edition: Edition): Value {
  if (Array.isArray(json)) return json.map((each) => fromJson(each, edition));
  if (typeof json === 'string' && edition === '7' && ISO_DATE.test(json)) return new DateTime(new Date(json));
  if (typeof json !== 'object' || json === null) return plain(json);
  return new PsObject(
    Object.fromEntries(Object.entries(json).map(([name, held]) => [name, fromJson(held, edition)])),
  );
}

function plain(json: unknown): Value {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  return null;
}
