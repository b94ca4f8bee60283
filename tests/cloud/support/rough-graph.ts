import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Cloud } from '../../../src/cloud/clouds/cloud.ts';
import { createGraphWire } from '../../../src/cloud/graph/graph-wire.ts';
import { createWire } from '../../../src/cloud/wire/create-wire.ts';
import { done } from '../../../src/contract/problem.ts';
import type { Ask, Cancel, Clock } from '../../../src/core/ports.ts';
import { makeAuthority } from '../../../src/practice/serve/authority.ts';
import { httpFor } from './cloud.ts';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Reply = (response: ServerResponse, seen: Seen) => void;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** A clock on which a pause takes no time, and is remembered. */
export function quickClock() {
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 0,
    sleep: async (ms: number, _cancel?: Cancel) => void slept.push(ms),
  };
  return { clock, slept };
}

/**
 * A Graph that answers as a test says, in turn, the last for ever: for bad days that the practice cloud does not have.
 */
export async function roughGraph(...replies: Reply[]) {
  const authority = await makeAuthority(Date.now());
  const seen: Seen[] = [];
  const tls = { cert: authority.certificatePem, key: authority.privateKeyPem };
  const server = createServer(tls, (request, response) => {
    void bodyOf(request).then((body) => {
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      const reply = replies[Math.min(seen.length, replies.length - 1)];
      seen.push(one);
      reply?.(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // `listen` on a port gives an address with a port.
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const cloud: Cloud = {
    name: 'rough',
    practice: true,
    login: `https://${host}`,
    graph: `https://${host}`,
    audiences: { graph: 'https://graph.microsoft.com', exchange: 'https://outlook.office365.com' },
    entraPortal: 'https://entra.microsoft.com',
    calledBy: { graphPowerShell: 'practice', azure: 'practice' },
    ca: authority.caPem,
  };
  const { clock, slept } = quickClock();
  const token = async () => done('the-token');
  const http = httpFor(cloud);
  const wire = createWire({ graph: createGraphWire({ cloud, http, token, clock }) });
  return { wire, seen, slept, host, server, http, clock };
}

export const get = (path: string): Ask => ({ service: 'graph', method: 'GET', path });

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const page =
  (status: number): Reply =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Log in to the hotel</html>');

/** Before a word of the answer. */
export const cut: Reply = (response) => response.destroy();

/** In the middle of the answer, when the effect is long there. */
export const cutInBody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"id":');
  setImmediate(() => response.destroy());
};

interface Part {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Answers each part of a batch, last part first. */
export const batch =
  (partFor: (url: string) => Part, headers: Record<string, string> = {}): Reply =>
  (response, seen) => {
    const { requests } = JSON.parse(seen.body) as { requests: { id: string; url: string }[] };
    const responses = requests.map(({ id, url }) => ({ id, ...partFor(url) })).reverse();
    json(200, { responses }, headers)(response, seen);
  };
