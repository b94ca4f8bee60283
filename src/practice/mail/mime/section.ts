import { readEntity, type Entity } from './entity.ts';

/** Which piece of a message is asked for: what stands between the brackets of `BODY[…]`. */
export interface Section {
  /** `1.2`; empty for the message itself. */
  readonly part: readonly number[];
  readonly of: '' | 'HEADER' | 'HEADER.FIELDS' | 'HEADER.FIELDS.NOT' | 'TEXT' | 'MIME';
  readonly names: readonly string[];
}

const kinds = new Set(['', 'HEADER', 'HEADER.FIELDS', 'HEADER.FIELDS.NOT', 'TEXT', 'MIME']);
const written = /^((?:\d{1,3}(?:\.\d{1,3}){0,20})?)\.?([A-Z.]*)(?:\s+\(([^()]*)\))?$/i;

export function readSection(text: string): Section | undefined {
  const [, part = '', kind = '', names = ''] = written.exec(text.trim()) ?? [undefined, '', '?'];
  const of = kind.toUpperCase();
  if (!kinds.has(of) || of.includes('FIELDS') !== (names.trim() !== '')) return undefined;
  return {
    part: part === '' ? [] : part.split('.').map(Number),
    // Checked against the same names above.
    of: of as Section['of'],
    names: names
      .split(/\s+/)
      .map((name) => name.replaceAll('"', '').toLowerCase())
      .filter((name) => name !== ''),
  };
}

/** `undefined` where the message has no such part. */
export function sectionText(message: Entity, { part, of, names }: Section): string | undefined {
  if (part.length === 0) return ofMessage(message, of, names);
  const found = partAt(message, part);
  if (found === undefined) return undefined;
  if (of === '') return found.body;
  if (of === 'MIME') return found.header;
  return found.type.value === 'message/rfc822' ? ofMessage(readEntity(found.body, 1), of, names) : undefined;
}

function ofMessage(message: Entity, of: Section['of'], names: readonly string[]): string | undefined {
  const { header, body } = message;
  const pieces: Readonly<Record<Section['of'], () => string | undefined>> = {
    '': () => header + body,
    HEADER: () => header,
    'HEADER.FIELDS': () => chosen(message, (name) => names.includes(name)),
    'HEADER.FIELDS.NOT': () => chosen(message, (name) => !names.includes(name)),
    TEXT: () => body,
    MIME: () => undefined,
  };
  return pieces[of]();
}

function chosen({ fields }: Entity, wanted: (name: string) => boolean): string {
  const kept = fields.filter(({ name }) => wanted(name.toLowerCase())).map(({ raw }) => raw);
  return `${kept.join('')}\r\n`;
}

/** A message without parts is its own part 1. */
function partAt(message: Entity, path: readonly number[]): Entity | undefined {
  const [first = 0, ...rest] = path;
  const parts = partsOf(message);
  if (parts.length === 0) return first === 1 && rest.length === 0 ? message : undefined;
  const found = parts[first - 1];
  return found === undefined || rest.length === 0 ? found : partAt(found, rest);
}

/** Of a forwarded message those that lie in it. */
function partsOf({ parts, type, body }: Entity): readonly Entity[] {
  return type.value === 'message/rfc822' ? readEntity(body, 1).parts : parts;
}
