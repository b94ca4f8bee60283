import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure, type TLSSocket } from 'node:tls';
import type { MailRoad } from './mail-road.ts';

/** The connection did not come about, or ended before the answer. */
export class MailLost extends Error {}

const PATIENCE_MS = 30_000;
const LONGEST_LINE = 65_536;
const CRLF = '\r\n';

/** A conversation in lines over one connection. */
export interface Lines {
  read(): Promise<string>;
  write(line: string): void;
  /** From here on over TLS; what came before does not count. */
  startTls(): Promise<Lines>;
  close(): void;
}

export async function openSecure(road: MailRoad, signal: AbortSignal): Promise<Lines> {
  const socket = connectSecure({ ...road.place, ...road.trust() });
  return secured(socket, road, signal);
}

export async function openPlain(road: MailRoad, signal: AbortSignal): Promise<Lines> {
  const socket = connectPlain(road.place);
  await happens(socket, 'connect', signal);
  return linesOver(socket, { road, signal });
}

async function secured(socket: TLSSocket, road: MailRoad, signal: AbortSignal): Promise<Lines> {
  socket.on('session', (session) => road.remember(session));
  await happens(socket, 'secureConnect', signal);
  return linesOver(socket, { road, signal });
}

function happens(socket: Socket, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      socket.destroy();
      reject(new MailLost(why));
    };
    if (signal.aborted) {
      fail('cancelled');
      return;
    }
    socket.setTimeout(PATIENCE_MS, () => fail('no answer in time'));
    socket.once('error', (error) => fail(error.message));
    socket.once('close', () => fail('the connection was closed'));
    const stop = () => fail('cancelled');
    signal.addEventListener('abort', stop);
    socket.once('close', () => signal.removeEventListener('abort', stop));
    socket.once(event, () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}

interface Circumstances {
  readonly road: MailRoad;
  readonly signal: AbortSignal;
}

function linesOver(socket: Socket, { road, signal }: Circumstances): Lines {
  let received = '';
  let lost: MailLost | undefined;
  let waiting: { resolve: (line: string) => void; reject: (why: MailLost) => void } | undefined;

  const take = (): string | undefined => {
    const end = received.indexOf('\n');
    if (end < 0) return undefined;
    const line = received.slice(0, end).replace(/\r$/, '');
    received = received.slice(end + 1);
    return line;
  };
  const settle = () => {
    const line = waiting === undefined ? undefined : take();
    if (line !== undefined) waiting?.resolve(line);
    else if (lost !== undefined) waiting?.reject(lost);
    else return;
    waiting = undefined;
  };
  const lose = (why: string) => {
    lost ??= new MailLost(why);
    settle();
  };
  const hear = (bytes: Buffer) => {
    received += bytes.toString('latin1');
    if (received.length > LONGEST_LINE) socket.destroy(new Error('an endless answer'));
    settle();
  };
  socket.on('data', hear);
  socket.on('error', (error) => lose(error.message));
  const stop = () => lose('cancelled');
  signal.addEventListener('abort', stop);
  socket.on('close', () => {
    signal.removeEventListener('abort', stop);
    lose('the connection was closed');
  });

  return {
    read: () =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        settle();
      }),
    write: (line) => {
      socket.write(line + CRLF);
    },
    startTls: async () => {
      socket.off('data', hear);
      // Commands slipped in before the encryption would be taken for answers inside it.
      if (received !== '') throw new MailLost('the server spoke before the encryption');
      return secured(connectSecure({ socket, ...road.trust() }), road, signal);
    },
    close: () => socket.destroy(),
  };
}
