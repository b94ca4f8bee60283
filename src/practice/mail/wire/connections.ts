import type { Socket } from 'node:net';

const CONNECTIONS_AT_MOST = 200;
const IDLE_MS = 30 * 60_000;

/** The open connections of a server, so that it can be stopped and is never overrun. */
export class Connections {
  readonly #open = new Set<Socket>();

  /** A connection that is one too many is ended. */
  watch(socket: Socket): void {
    if (this.#open.size >= CONNECTIONS_AT_MOST) {
      socket.destroy();
      return;
    }
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(IDLE_MS, () => socket.destroy());
  }

  /** Whatever goes wrong with a connection ends it and nothing else. */
  serve(socket: Socket, work: () => Promise<void>, name: string): void {
    socket.on('error', () => socket.destroy());
    work().catch((crash: unknown) => {
      process.stderr.write(
        `practice ${name}: ${crash instanceof Error ? (crash.stack ?? '') : String(crash)}\n`,
      );
      socket.destroy();
    });
  }

  closeAll(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
