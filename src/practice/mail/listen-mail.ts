import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import type { Authority } from '../serve/authority.ts';
import type { Ports } from '../serve/remembered-ports.ts';
import type { MailWorld } from './access/mail-world.ts';
import { serveImapConnection } from './imap/serve-connection.ts';
import { Senders } from './smtp/senders.ts';
import { serveSmtpConnection } from './smtp/serve-connection.ts';
import { Connections } from './wire/connections.ts';

export interface MailServers {
  readonly imap: { readonly host: string; readonly port: number };
  readonly smtp: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** IMAP over TLS and SMTP submission with STARTTLS, both on 127.0.0.1; the wanted ports where they are free. */
export async function listenMail(
  authority: Authority,
  world: MailWorld,
  wanted: Ports,
): Promise<MailServers> {
  const keys = { key: authority.privateKeyPem, cert: authority.certificatePem };
  const secureContext = createSecureContext(keys);
  const connections = new Connections();
  const senders = new Senders();
  const imap = createTlsServer(keys, (socket) => {
    connections.serve(socket, () => serveImapConnection(world, socket), 'imap');
  });
  const smtp = createTcpServer((socket) => {
    const upgrade = (): TLSSocket => overTls(socket, secureContext);
    connections.serve(socket, () => serveSmtpConnection({ world, senders, upgrade }, socket), 'smtp');
  });
  for (const server of [imap, smtp]) server.on('connection', (socket: Socket) => connections.watch(socket));
  imap.on('tlsClientError', (_error, socket) => socket.destroy());
  const ports = { imap: await take(imap, wanted['imap'] ?? 0), smtp: await take(smtp, wanted['smtp'] ?? 0) };
  return {
    imap: { host: 'localhost', port: ports.imap },
    smtp: { host: 'localhost', port: ports.smtp },
    close: async () => {
      const closed = [imap, smtp].map((server) => once(server, 'close'));
      for (const server of [imap, smtp]) server.close();
      connections.closeAll();
      await Promise.all(closed);
    },
  };
}

function overTls(socket: Socket, secureContext: ReturnType<typeof createSecureContext>): TLSSocket {
  const secured = new TLSSocket(socket, { isServer: true, secureContext });
  secured.on('error', () => socket.destroy());
  return secured;
}

async function take(server: Server, wanted: number): Promise<number> {
  try {
    server.listen(wanted, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    if (wanted === 0) throw cause;
    return take(server, 0);
  }
  // A TCP server that listens on an address and port always answers with the object form.
  return (server.address() as AddressInfo).port;
}
