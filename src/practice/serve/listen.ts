import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Authority } from './authority.ts';

/** A port taken on 127.0.0.1, over TLS. Requests wait until `serve` says who answers them. */
export interface Listening {
  readonly port: number;
  /** `https://localhost:PORT` */
  readonly endpoint: string;
  serve(listener: RequestListener): void;
  close(): Promise<void>;
}

/** Takes `wanted` when it is free, and any free port otherwise. */
export async function listen(authority: Authority, wanted = 0): Promise<Listening> {
  const server = createServer({ key: authority.privateKeyPem, cert: authority.certificatePem });
  server.keepAliveTimeout = 65_000;
  const waiting: Parameters<RequestListener>[] = [];
  let answer: RequestListener = (...exchange) => waiting.push(exchange);
  server.on('request', (request, response) => {
    answer(request, response);
  });
  const port = await takePort(server, wanted);
  return {
    port,
    endpoint: `https://localhost:${String(port)}`,
    serve: (listener) => {
      answer = listener;
      for (const exchange of waiting.splice(0)) listener(...exchange);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function takePort(server: Server, wanted: number): Promise<number> {
  try {
    server.listen(wanted, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    if (wanted === 0) throw cause;
    return takePort(server, 0);
  }
  // A TCP server that listens on an address and port always answers with the object form.
  return (server.address() as AddressInfo).port;
}
