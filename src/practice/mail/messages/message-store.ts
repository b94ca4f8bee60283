import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { textOf, textsOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { Change, WritableDirectory } from '../../directory/writable.ts';
import type { Recipient } from '../mailboxes/recipient.ts';
import type { BodyStore } from './body-store.ts';
import type { FolderName } from './folders.ts';
import type { Item } from './item.ts';
import { seededCount, seededMessages } from './seeded-messages.ts';

export interface Place {
  readonly mailbox: Recipient;
  readonly folder: FolderName;
}

/** Messages of all mailboxes: the seeded ones are drawn, the others and every change are rows of the directory. */
export class MessageStore {
  readonly #directory: WritableDirectory;
  readonly #bodies: BodyStore;
  readonly #changes = new EventEmitter().setMaxListeners(0);

  constructor(directory: WritableDirectory, bodies: BodyStore) {
    this.#directory = directory;
    this.#bodies = bodies;
  }

  /** In the order of their UIDs. */
  list(place: Place): Item[] {
    const rows = this.#directory.rows('mailItems').where('folder', keyOf(place));
    const changed = new Map(rows.map((row) => [row.id, row]));
    const seeded = this.#seeded(place).map((item) => changed.get(item.id) ?? rowOf(place, item, ''));
    const others = rows.filter(({ id }) => !id.startsWith('seed:'));
    return [...seeded, ...others]
      .filter((row) => row['gone'] !== true)
      .map(itemOf)
      .sort((one, other) => one.uid - other.uid);
  }

  bytes({ mailbox }: Place, item: Item): Buffer {
    const row = this.#directory.rows('mailItems').get(item.id);
    const body = row === undefined ? item.id : textOf(row, 'body');
    return body.startsWith('seed:') ? this.#drawn(mailbox, item.uid) : this.#bodies.get(body);
  }

  /** A seeded message lies in the mailbox it was drawn for, under the number it was drawn with. */
  #drawn(mailbox: Recipient, uid: number): Buffer {
    const found = seededMessages(this.#directory, mailbox).find((message) => message.uid === uid);
    return found?.bytes ?? Buffer.from('\r\n');
  }

  uidNext(place: Place): number {
    const next = this.#directory.rows('mailFolders').get(keyOf(place))?.['uidNext'];
    return typeof next === 'number' ? next : this.#seededSize(place) + 1;
  }

  /** @returns the UID, or `undefined` when there is no room left */
  append(
    place: Place,
    message: { bytes: Buffer; flags?: readonly string[]; at: number },
  ): number | undefined {
    const body = randomUUID();
    if (!this.#bodies.put(body, message.bytes)) return undefined;
    const { at, flags = [], bytes } = message;
    return this.#enter(place, { at, flags, size: bytes.length, body });
  }

  /** A copy shares its bytes with what it is copied from. */
  copy(from: Place, item: Item, to: Place): number | undefined {
    const bytes = this.bytes(from, item);
    return this.append(to, { bytes, flags: item.flags, at: item.at });
  }

  setFlags(place: Place, item: Item, flags: readonly string[]): void {
    const row = this.#directory.rows('mailItems').get(item.id) ?? rowOf(place, item, item.id);
    this.#commit(place, [{ kind: 'mailItems', id: item.id, value: { ...row, flags: [...flags] } }]);
  }

  remove(place: Place, item: Item): void {
    const body = textOf(this.#directory.rows('mailItems').get(item.id), 'body');
    const value = item.id.startsWith('seed:') ? { ...rowOf(place, item, item.id), gone: true } : null;
    this.#commit(place, [{ kind: 'mailItems', id: item.id, value }]);
    if (body !== '' && !body.startsWith('seed:')) this.#bodies.remove(body);
  }

  /** Calls back after every change in the folder; the answer ends that. */
  watch(place: Place, changed: () => void): () => void {
    const key = keyOf(place);
    this.#changes.on(key, changed);
    return () => this.#changes.off(key, changed);
  }

  #enter(
    place: Place,
    message: { at: number; flags: readonly string[]; size: number; body: string },
  ): number {
    const uid = this.uidNext(place);
    const item: Item = { ...message, id: randomUUID(), uid };
    this.#commit(place, [
      { kind: 'mailItems', id: item.id, value: rowOf(place, item, message.body) },
      { kind: 'mailFolders', id: keyOf(place), value: { id: keyOf(place), uidNext: uid + 1 } },
    ]);
    return uid;
  }

  #commit(place: Place, changes: readonly Change[]): void {
    this.#directory.commit(changes);
    this.#changes.emit(keyOf(place));
  }

  #seeded(place: Place): Item[] {
    if (place.folder !== 'INBOX') return [];
    const { guid } = place.mailbox;
    return seededMessages(this.#directory, place.mailbox).map(({ uid, at, bytes }) => ({
      id: `seed:${guid}:${String(uid)}`,
      uid,
      flags: [],
      at,
      size: bytes.length,
    }));
  }

  #seededSize({ mailbox, folder }: Place): number {
    return folder === 'INBOX' ? seededCount(this.#directory, mailbox) : 0;
  }
}

function keyOf({ mailbox, folder }: Place): string {
  return `${mailbox.guid}/${folder}`.toLowerCase();
}

function rowOf(place: Place, item: Item, body: string): GraphObject {
  const { id, uid, flags, at, size } = item;
  return { id, folder: keyOf(place), uid, flags: [...flags], at, size, body };
}

function itemOf(row: GraphObject): Item {
  const number = (name: string): number => {
    const value = row[name];
    return typeof value === 'number' ? value : 0;
  };
  return {
    id: row.id,
    uid: number('uid'),
    flags: textsOf(row, 'flags'),
    at: number('at'),
    size: number('size'),
  };
}
