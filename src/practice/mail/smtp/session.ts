import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { MailWorld } from '../access/mail-world.ts';
import type { OpenedMailbox } from '../access/open-mailbox.ts';
import { ByteReader } from '../wire/byte-reader.ts';
import { writeText } from '../wire/write-text.ts';
import { mark } from './replies.ts';
import type { Senders } from './senders.ts';
import type { Transaction } from './transaction.ts';

export interface SmtpParts {
  readonly world: MailWorld;
  readonly senders: Senders;
  /** Puts TLS over the connection, as the server. */
  readonly upgrade: (socket: Duplex) => Duplex;
}

/** One connection. */
export class SmtpSession {
  readonly world: MailWorld;
  readonly senders: Senders;
  readonly id = `08DE${randomBytes(6).toString('hex').toUpperCase()}`;
  secure = false;
  /** What the client calls itself. */
  greeted: string | undefined;
  account: OpenedMailbox | undefined;
  /** Whose mailbox the client has asked for; empty before it does. */
  mailbox = '';
  /** The last refusal of a sign-in. */
  refusedWith: string | undefined;
  transaction: Transaction | undefined;
  over = false;
  reader: ByteReader;
  readonly #upgrade: SmtpParts['upgrade'];
  #socket: Duplex;

  constructor({ world, senders, upgrade }: SmtpParts, socket: Duplex) {
    this.world = world;
    this.senders = senders;
    this.#upgrade = upgrade;
    this.#socket = socket;
    this.reader = new ByteReader(socket);
  }

  say(line: string): Promise<void> {
    return writeText(this.#socket, `${line}\r\n`);
  }

  marked(refusal: string): string {
    return `${refusal} ${mark(this.id, this.world.now())}`;
  }

  /** Sends a challenge and waits for the line that answers it; `undefined` when none comes. */
  async ask(challenge: string): Promise<string | undefined> {
    await this.say(`334 ${challenge}`);
    const line = await this.reader.line(65_536);
    return line.is === 'line' ? line.text : undefined;
  }

  /** What the client sent before the handshake is forgotten: nobody may slip commands under TLS. */
  secureWith(reply: string): void {
    this.reader.release();
    void this.say(reply);
    this.#socket = this.#upgrade(this.#socket);
    this.reader = new ByteReader(this.#socket);
    this.secure = true;
    this.greeted = undefined;
    this.transaction = undefined;
  }

  end(): void {
    this.#socket.end();
  }
}
