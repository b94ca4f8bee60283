import type { Item } from '../messages/item.ts';
import type { Place } from '../messages/message-store.ts';
import { bodyStructure } from '../mime/body-structure.ts';
import { readEntity, type Entity } from '../mime/entity.ts';
import { envelope } from '../mime/envelope.ts';
import { literal, quoted } from '../mime/imap-strings.ts';
import { readSection, sectionText, type Section } from '../mime/section.ts';
import type { MailWorld } from '../access/mail-world.ts';

/** One thing asked of a message. */
export interface FetchItem {
  /** Marks the message as seen. */
  readonly reads?: boolean;
  readonly show: (message: FetchedMessage) => string;
}

/** A message whose text is read when something of it is asked for. */
export class FetchedMessage {
  readonly item: Item;
  readonly #bytes: () => Buffer;
  #entity: Entity | undefined;

  constructor(world: MailWorld, place: Place, item: Item) {
    this.item = item;
    this.#bytes = () => world.messages.bytes(place, item);
  }

  get entity(): Entity {
    return (this.#entity ??= readEntity(this.#bytes().toString('latin1')));
  }
}

const plain: Readonly<Record<string, FetchItem>> = {
  UID: { show: ({ item }) => `UID ${String(item.uid)}` },
  FLAGS: { show: ({ item }) => `FLAGS (${item.flags.join(' ')})` },
  INTERNALDATE: { show: ({ item }) => `INTERNALDATE ${quoted(internalDate(item.at))}` },
  'RFC822.SIZE': { show: ({ item }) => `RFC822.SIZE ${String(item.size)}` },
  ENVELOPE: { show: ({ entity }) => `ENVELOPE ${envelope(entity.fields)}` },
  BODY: { show: ({ entity }) => `BODY ${bodyStructure(entity, false)}` },
  BODYSTRUCTURE: { show: ({ entity }) => `BODYSTRUCTURE ${bodyStructure(entity, true)}` },
  RFC822: { reads: true, show: ({ entity }) => `RFC822 ${literal(entity.header + entity.body)}` },
  'RFC822.HEADER': { show: ({ entity }) => `RFC822.HEADER ${literal(entity.header)}` },
  'RFC822.TEXT': { reads: true, show: ({ entity }) => `RFC822.TEXT ${literal(entity.body)}` },
};

const macros: Readonly<Record<string, readonly string[]>> = {
  FAST: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE'],
  ALL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE'],
  FULL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE', 'BODY'],
};

const section = /^BODY(\.PEEK)?\[([^\]]*)\](?:<(\d{1,10})\.(\d{1,10})>)?$/i;

/** A macro is short for several items and stands alone. */
export function withoutMacro(asked: readonly string[]): readonly string[] {
  const only = (asked[0] ?? '').toUpperCase();
  return asked.length === 1 && Object.hasOwn(macros, only) ? (macros[only] ?? asked) : asked;
}

/** `undefined` when something is asked that no message has. */
export function fetchItems(names: readonly string[]): FetchItem[] | undefined {
  const items = names.map((name) =>
    Object.hasOwn(plain, name.toUpperCase()) ? plain[name.toUpperCase()] : ofSection(name),
  );
  return items.every((item) => item !== undefined) && items.length > 0 ? items : undefined;
}

function ofSection(text: string): FetchItem | undefined {
  const [, peek, inside = '', from, count] = section.exec(text) ?? [];
  const wanted = section.test(text) ? readSection(inside) : undefined;
  if (wanted === undefined) return undefined;
  const part = from === undefined ? undefined : { from: Number(from), count: Number(count) };
  return { reads: peek === undefined, show: ({ entity }) => shownSection(entity, wanted, part) };
}

function shownSection(
  entity: Entity,
  wanted: Section,
  part: { from: number; count: number } | undefined,
): string {
  const text = sectionText(entity, wanted);
  const origin = part === undefined ? '' : `<${String(part.from)}>`;
  const name = `BODY[${nameOf(wanted)}]${origin}`;
  if (text === undefined) return `${name} NIL`;
  return `${name} ${literal(part === undefined ? text : text.slice(part.from, part.from + part.count))}`;
}

function nameOf({ part, of, names }: Section): string {
  const place = [part.join('.'), of].filter((piece) => piece !== '').join('.');
  return names.length === 0 ? place : `${place} (${names.map((name) => name.toUpperCase()).join(' ')})`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `21-Nov-2026 01:02:03 +0000`. */
function internalDate(at: number): string {
  const date = new Date(at);
  const day = String(date.getUTCDate()).padStart(2, ' ');
  const month = months[date.getUTCMonth()] ?? '';
  return `${day}-${month}-${String(date.getUTCFullYear())} ${date.toISOString().slice(11, 19)} +0000`;
}
