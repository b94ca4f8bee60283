import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../contract/wire.ts';
import { listPageFiles } from '../host/page/page-files.ts';
import { describeRefusal, refuse } from './refuse.ts';
import { findRoute } from './routes/routes.ts';
import type { Site } from './routes/route.ts';
import { readVisit, type Own, type Refusal, type Visit } from './visit.ts';

export interface WebHost {
  /** With this run's token: whoever has it may speak. */
  readonly address: string;
  close(): Promise<void>;
}

export interface Serving {
  readonly engine: Engine;
  /** The built window. */
  readonly folder: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly log: (line: string) => void;
}

/** The same window as Electron's, for a browser on this machine. Fails with EADDRINUSE where the port is taken. */
export async function serve({ engine, folder, port, log }: Serving): Promise<WebHost> {
  const token = randomBytes(32).toString('base64url');
  const files = listPageFiles(folder);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 });
  const own: Own = { hosts: ownHosts(await listen(server, port)), token };
  server.on('request', (message, response) => {
    const visit = readVisit(message);
    answer(visit, response, { engine, files, own }).then(
      (refusal) => {
        if (refusal === undefined) return;
        log(describeRefusal(visit, refusal));
        refuse(visit, response, refusal);
      },
      (thrown: unknown) => {
        log(`failed: ${visit.method} ${visit.path}: ${String(thrown)}`);
        response.destroy();
      },
    );
  });
  return { address: `http://${own.hosts[0] ?? ''}/?token=${token}`, close: () => close(server) };
}

async function answer(visit: Visit, response: ServerResponse, site: Site): Promise<Refusal | undefined> {
  const route = findRoute(visit);
  if (route === undefined) return { status: 405, reason: 'not-found' };
  for (const rule of route.rules) {
    const refusal = rule(visit, site.own);
    if (refusal !== undefined) return refusal;
  }
  return route.answer(visit, response, site);
}

function ownHosts(port: number): string[] {
  return [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A server that listens on a port has an address of this form.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
