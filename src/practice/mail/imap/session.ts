import type { Duplex } from 'node:stream';
import type { MailWorld } from '../access/mail-world.ts';
import type { ByteReader } from '../wire/byte-reader.ts';
import { writeText } from '../wire/write-text.ts';
import type { ImapState } from './state.ts';

/** One connection. */
export class ImapSession {
  state: ImapState = { is: 'greeted' };
  /** Whose mailbox the client has asked for; empty before it does. */
  mailbox = '';
  readonly world: MailWorld;
  readonly reader: ByteReader;
  readonly #socket: Duplex;

  constructor(world: MailWorld, socket: Duplex, reader: ByteReader) {
    this.world = world;
    this.reader = reader;
    this.#socket = socket;
  }

  /** Sends a line. */
  say(text: string): Promise<void> {
    return writeText(this.#socket, `${text}\r\n`);
  }

  /** Sends a challenge and waits for the line that answers it; `undefined` when none comes. */
  async ask(challenge: string, limit: number): Promise<string | undefined> {
    await this.say(`+ ${challenge}`);
    const line = await this.reader.line(limit);
    return line.is === 'line' ? line.text : undefined;
  }
}
