import { headerValue } from '../mime/headers.ts';
import { textOfArgument, type Argument } from './arguments.ts';
import type { FetchedMessage } from './fetch-items.ts';
import { dayOf, searchDate } from './search-date.ts';
import { readSequenceSet } from './sequence-set.ts';

/** A message under search. */
export interface Candidate {
  readonly number: number;
  readonly message: FetchedMessage;
}

export type Criterion = (candidate: Candidate) => boolean;

/** What `*` stands for, in numbers and in UIDs. */
export interface Highest {
  readonly number: number;
  readonly uid: number;
}

/** Reads keys off the front of the list. */
export class SearchKeys {
  readonly #items: readonly Argument[];
  readonly #highest: Highest;
  #at = 0;

  constructor(items: readonly Argument[], highest: Highest) {
    this.#items = items;
    this.#highest = highest;
  }

  /** All of them together; `undefined` when one is malformed. */
  all(): Criterion | undefined {
    const criteria: Criterion[] = [];
    while (this.#at < this.#items.length) {
      const criterion = this.#key(0);
      if (criterion === undefined) return undefined;
      criteria.push(criterion);
    }
    return criteria.length === 0 ? undefined : (candidate) => criteria.every((each) => each(candidate));
  }

  #key(depth: number): Criterion | undefined {
    const item = this.#items[this.#at++];
    if (item === undefined || depth > 20) return undefined;
    if (item.is === 'list') return new SearchKeys(item.items, this.#highest).all();
    const name = item.text.toUpperCase();
    if (name === 'NOT') return negated(this.#key(depth + 1));
    if (name === 'OR') return either(this.#key(depth + 1), this.#key(depth + 1));
    return this.#simple(name, item.text);
  }

  #simple(name: string, written: string): Criterion | undefined {
    if (Object.hasOwn(flagKeys, name)) return flagKeys[name];
    if (Object.hasOwn(textKeys, name)) return this.#withText(textKeys[name]);
    if (name === 'HEADER') return this.#header();
    if (name === 'UID') return this.#uids();
    const set = readSequenceSet(written, this.#highest.number);
    return set && (({ number }) => set(number));
  }

  #withText(make: ((text: string) => Criterion | undefined) | undefined): Criterion | undefined {
    const text = textOfArgument(this.#items[this.#at++]);
    return text === undefined ? undefined : make?.(text);
  }

  #header(): Criterion | undefined {
    const name = textOfArgument(this.#items[this.#at++]);
    return name === undefined ? undefined : this.#withText((text) => inHeader(name, text));
  }

  #uids(): Criterion | undefined {
    return this.#withText((text) => {
      const set = readSequenceSet(text, this.#highest.uid);
      return set && (({ message }) => set(message.item.uid));
    });
  }
}

function negated(criterion: Criterion | undefined): Criterion | undefined {
  return criterion && ((candidate) => !criterion(candidate));
}

function either(one: Criterion | undefined, other: Criterion | undefined): Criterion | undefined {
  return one && other && ((candidate) => one(candidate) || other(candidate));
}

const has =
  (flag: string): Criterion =>
  ({ message }) =>
    message.item.flags.includes(flag);
const hasNot =
  (flag: string): Criterion =>
  ({ message }) =>
    !message.item.flags.includes(flag);

const flagKeys: Readonly<Record<string, Criterion>> = {
  ALL: () => true,
  ANSWERED: has('\\Answered'),
  DELETED: has('\\Deleted'),
  DRAFT: has('\\Draft'),
  FLAGGED: has('\\Flagged'),
  SEEN: has('\\Seen'),
  UNANSWERED: hasNot('\\Answered'),
  UNDELETED: hasNot('\\Deleted'),
  UNDRAFT: hasNot('\\Draft'),
  UNFLAGGED: hasNot('\\Flagged'),
  UNSEEN: hasNot('\\Seen'),
  NEW: () => false,
  RECENT: () => false,
  OLD: () => true,
};

const textKeys: Readonly<Record<string, (text: string) => Criterion | undefined>> = {
  BCC: (text) => inHeader('Bcc', text),
  CC: (text) => inHeader('Cc', text),
  FROM: (text) => inHeader('From', text),
  SUBJECT: (text) => inHeader('Subject', text),
  TO: (text) => inHeader('To', text),
  BODY:
    (text) =>
    ({ message }) =>
      contains(message.entity.body, text),
  TEXT:
    (text) =>
    ({ message }) =>
      contains(message.entity.header + message.entity.body, text),
  KEYWORD: (text) => has(text),
  UNKEYWORD: (text) => hasNot(text),
  LARGER: (text) => bySize(text, (size, than) => size > than),
  SMALLER: (text) => bySize(text, (size, than) => size < than),
  BEFORE: (text) => byDay(text, receivedAt, (day, than) => day < than),
  ON: (text) => byDay(text, receivedAt, (day, than) => day === than),
  SINCE: (text) => byDay(text, receivedAt, (day, than) => day >= than),
  SENTBEFORE: (text) => byDay(text, sentAt, (day, than) => day < than),
  SENTON: (text) => byDay(text, sentAt, (day, than) => day === than),
  SENTSINCE: (text) => byDay(text, sentAt, (day, than) => day >= than),
};

function inHeader(name: string, text: string): Criterion {
  return ({ message }) => {
    const value = headerValue(message.entity.fields, name);
    return value !== undefined && contains(value, text);
  };
}

function contains(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted.toLowerCase());
}

function bySize(text: string, holds: (size: number, than: number) => boolean): Criterion | undefined {
  const than = /^\d{1,10}$/.test(text) ? Number(text) : undefined;
  return than === undefined ? undefined : ({ message }) => holds(message.item.size, than);
}

function byDay(
  text: string,
  at: (message: FetchedMessage) => number,
  holds: (day: number, than: number) => boolean,
): Criterion | undefined {
  const than = searchDate(text);
  return than === undefined ? undefined : ({ message }) => holds(dayOf(at(message)), than);
}

function receivedAt({ item }: FetchedMessage): number {
  return item.at;
}

function sentAt({ entity, item }: FetchedMessage): number {
  const date = Date.parse(headerValue(entity.fields, 'Date') ?? '');
  return Number.isNaN(date) ? item.at : date;
}
