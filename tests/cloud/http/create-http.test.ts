import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Cloud } from '../../../src/cloud/clouds/cloud.ts';
import { namedClouds } from '../../../src/cloud/clouds/named-clouds.ts';
import { createHttp } from '../../../src/cloud/http/create-http.ts';
import { failureOf } from '../../../src/cloud/http/failure.ts';
import { trustedRoots } from '../../../src/cloud/http/trusted-roots.ts';
import { makeAuthority } from '../../../src/practice/serve/authority.ts';
import { sharedPractice, temporaryFolder } from '../../practice/support/practice.ts';
import { cloudIn, httpFor } from '../support/cloud.ts';

const practice = sharedPractice();
afterEach(() => vi.unstubAllEnvs());

const realCloud = (): Cloud => {
  const [cloud] = namedClouds;
  if (!cloud) throw new Error('there is no named cloud');
  return cloud;
};

/** A proxy that opens no tunnel. @returns its address, and what it was asked for */
async function startProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // `listen` on a port gives an address with a port.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function lostBecause(fetching: Promise<unknown>, url: string): Promise<string> {
  return fetching.then(
    () => 'it answered',
    (error: unknown) => failureOf(error, url).detail,
  );
}

test('a practice cloud is trusted by its own CA, and by no other cloud’s', async () => {
  const cloud = await cloudIn(practice().cloudFile);
  const url = `${cloud.login}/organizations/v2.0/.well-known/openid-configuration`;
  expect((await httpFor(cloud).fetch(url)).status).toBe(200);
  const stranger = { ...cloud, ca: (await makeAuthority(Date.now())).caPem };
  expect(await lostBecause(httpFor(stranger).fetch(url), url)).toMatch(/certificate|issuer/i);
});

test('the CA is added to the roots of Node and of NODE_EXTRA_CA_CERTS', async () => {
  const extra = join(temporaryFolder(), 'extra.pem');
  writeFileSync(extra, 'EXTRA');
  vi.stubEnv('NODE_EXTRA_CA_CERTS', extra);
  expect(trustedRoots('OURS')).toEqual([...tls.rootCertificates, 'EXTRA', 'OURS']);
  vi.stubEnv('NODE_EXTRA_CA_CERTS', '/nowhere/extra.pem');
  expect(trustedRoots('OURS')).toEqual([...tls.rootCertificates, 'OURS']);
});

test('the real clouds are reached through HTTPS_PROXY, except for NO_PROXY', async () => {
  const proxy = await startProxy();
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  vi.stubEnv('NO_PROXY', 'localhost');
  const url = 'https://login.entrada.invalid/';
  await lostBecause(httpFor(realCloud()).fetch(url), url);
  expect(proxy.asked).toEqual(['CONNECT login.entrada.invalid:443']);
  vi.stubEnv('NO_PROXY', '.entrada.invalid');
  expect(await lostBecause(httpFor(realCloud()).fetch(url), url)).not.toBe('it answered');
  expect(proxy.asked).toHaveLength(1);
});

test('a practice cloud is never looked for behind a proxy', async () => {
  const proxy = await startProxy();
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  vi.stubEnv('HTTP_PROXY', proxy.url);
  const cloud = await cloudIn(practice().cloudFile);
  expect((await httpFor(cloud).fetch(`${cloud.login}/common/discovery/keys`)).status).toBeLessThan(500);
  expect(proxy.asked).toEqual([]);
});

test('a redirect is handed back, not followed', async () => {
  const authority = await makeAuthority(Date.now());
  const hits: string[] = [];
  const server = createTlsServer(
    { cert: authority.certificatePem, key: authority.privateKeyPem },
    (request, response) => {
      hits.push(request.url ?? '');
      response.writeHead(307, { location: '/elsewhere' }).end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const http = createHttp({ ...realCloud(), practice: true, ca: authority.caPem });
  // `listen` on a port gives an address with a port.
  const answer = await http.fetch(`https://localhost:${(server.address() as AddressInfo).port}/here`);
  expect(answer.status).toBe(307);
  expect(hits).toEqual(['/here']);
  await answer.text();
  await http.close();
});

test('a failure that is not the network’s is not taken for one', () => {
  expect(() => failureOf(new TypeError('x is not a function'), 'https://localhost')).toThrow(
    'not a function',
  );
});
