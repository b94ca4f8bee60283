import { readFileSync } from 'node:fs';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Practice } from '../support/practice.ts';

/** A client without manners: sends what it is told and waits for what it is told. */
export class Conversation {
  #socket: Socket;
  #heard = '';
  #closed = false;
  #wake: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen();
  }

  static imap({ cloud }: Practice): Conversation {
    const { host, port } = cloud.imap ?? { host: '', port: 0 };
    return new Conversation(connectTls({ host, port, ca: readFileSync(cloud.ca) }));
  }

  static smtp({ cloud }: Practice): Conversation {
    return new Conversation(connectTcp(cloud.smtp?.port ?? 0, '127.0.0.1'));
  }

  write(text: string | Buffer): void {
    this.#socket.write(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  }

  /** Sends a line and waits. */
  ask(line: string, until: RegExp): Promise<string> {
    this.write(`${line}\r\n`);
    return this.until(until);
  }

  /** What has come up to and with the match; the rest stays for later. Ends with the connection. */
  async until(match: RegExp): Promise<string> {
    for (;;) {
      const found = match.exec(this.#heard);
      if (found !== null) return this.#cut(found.index + found[0].length);
      if (this.#closed) return this.#cut(this.#heard.length);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** An IMAP command and everything up to its completion. */
  command(text: string): Promise<string> {
    const [tag = ''] = text.split(' ');
    return this.ask(text, new RegExp(`^${tag} .*\r\n`, 'm'));
  }

  /** An SMTP command and its whole reply. */
  reply(line: string): Promise<string> {
    return this.ask(line, /^\d{3} .*\r\n/m);
  }

  /** @param smuggled what goes out with the command, before the handshake */
  async startTls({ cloud }: Practice, smuggled = ''): Promise<void> {
    await this.reply(`STARTTLS${smuggled}`);
    this.#socket.removeAllListeners('data');
    this.#socket = connectTls({ socket: this.#socket, host: 'localhost', ca: readFileSync(cloud.ca) });
    this.#listen();
  }

  ended(): Promise<string> {
    return this.until(/(?!)/);
  }

  #cut(length: number): string {
    const text = this.#heard.slice(0, length);
    this.#heard = this.#heard.slice(length);
    return text;
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('data', (chunk: Buffer) => {
      this.#heard += chunk.toString('latin1');
      this.#wake();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#closed = true;
      this.#wake();
    });
    onTestFinished(() => {
      socket.destroy();
    });
  }
}

export function xoauth2(user: string, token: string): string {
  return Buffer.from(`user=${user}\x01auth=Bearer ${token}\x01\x01`).toString('base64');
}
