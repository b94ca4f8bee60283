import { readFileSync, statSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect, test } from 'vitest';
import { cloudFile } from '../../../src/contract/cloud-file.ts';
import { posting } from '../support/https.ts';
import { practice, sharedPractice, temporaryFolder, type Practice } from '../support/practice.ts';

const shared = sharedPractice();

interface Line {
  service: string;
  method: string;
  path: string;
  status: number;
  startMs: number;
  endMs: number;
}

function linesOf(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function certificateAuthority({ cloud }: Practice): string {
  return readFileSync(cloud.ca, 'utf8');
}

/** With a Host header of the caller's choosing, which fetch does not allow. */
function statusFor(cloud: Practice, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const url = `${cloud.cloud.endpoints.control}/health`;
    const sent = httpsRequest(
      url,
      { ca: certificateAuthority(cloud), servername: 'localhost', headers: { host } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on('error', reject).end();
  });
}

/** Bytes that are no HTTP, over a real TLS connection. */
function answerToBytes(cloud: Practice, bytes: string): Promise<string> {
  const port = Number(new URL(cloud.cloud.endpoints.login).port);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(
      { port, host: '127.0.0.1', servername: 'localhost', ca: certificateAuthority(cloud) },
      () => {
        socket.write(bytes);
      },
    );
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

test('the cloud file says where everything is; the authority’s key is nowhere', async () => {
  const folder = temporaryFolder();
  const readyFile = join(folder, 'ready.json');
  const started = await practice({ cloudFile: join(folder, 'here', 'cloud.json'), readyFile });
  expect(cloudFile.parse(JSON.parse(readFileSync(started.cloudFile, 'utf8')))).toEqual(started.cloud);
  expect(JSON.parse(readFileSync(readyFile, 'utf8'))).toEqual({ ready: true, cloudFile: started.cloudFile });
  expect(started.cloud.ca).toBe(join(folder, 'here', 'ca.pem'));
  expect(certificateAuthority(started)).not.toContain('PRIVATE');
  expect(started.cloud.accounts.map(({ upn, roles }) => `${upn} ${roles.join()}`)).toEqual([
    'admin@practice.example Global Administrator',
    'apps@practice.example Cloud Application Administrator',
    'consent@practice.example Privileged Role Administrator',
    'exchange@practice.example Exchange Administrator',
    'azure@practice.example ',
    'nobody@practice.example ',
  ]);
});

test('without a place for the cloud file it makes one and takes it away', async () => {
  const started = await practice();
  expect(statSync(started.cloudFile).mode & 0o777).toBe(0o600);
  await started.stop();
  expect(() => statSync(started.cloudFile)).toThrow();
});

test('only names of this machine are served', async () => {
  const cloud = shared();
  const { port } = new URL(cloud.cloud.endpoints.control);
  expect(await statusFor(cloud, `localhost:${port}`)).toBe(200);
  expect(await statusFor(cloud, '127.0.0.1')).toBe(200);
  for (const host of ['evil.example', `localhost.evil.example:${port}`, 'localhost:port', '[::1]']) {
    expect([400, 421]).toContain(await statusFor(cloud, host));
  }
});

test('the log has a line for each request by the time the answer is there, and keeps secrets to itself', async () => {
  const logFile = join(temporaryFolder(), 'requests.jsonl');
  const cloud = await practice({ logFile });
  const { control, login } = cloud.cloud.endpoints;
  await cloud.fetch(`${control}/health`);
  expect(linesOf(logFile)).toEqual([
    {
      service: 'control',
      method: 'GET',
      path: '/health',
      status: 200,
      startMs: expect.any(Number) as unknown,
      endMs: expect.any(Number) as unknown,
    },
  ]);
  const secret = { client_id: 'x', client_secret: 'hush', grant_type: 'client_credentials' };
  await cloud.fetch(`${cloud.authority}/oauth2/v2.0/token?code=hush&p=1`, posting(secret));
  await cloud.fetch(`${login}/nowhere`);
  expect(linesOf(logFile).map(({ service, method, status }) => [service, method, status])).toEqual([
    ['control', 'GET', 200],
    ['login', 'POST', 400],
    ['login', 'GET', 404],
  ]);
  expect(linesOf(logFile)[1]?.path).toMatch(/\/oauth2\/v2\.0\/token\?code=…&p=1$/);
  expect(readFileSync(logFile, 'utf8')).not.toContain('hush');
});

test('latency is added to every request and counts in the log', async () => {
  const logFile = join(temporaryFolder(), 'requests.jsonl');
  const cloud = await practice({ logFile, latencyMs: 40 });
  await Promise.all([1, 2, 3].map(() => cloud.fetch(`${cloud.cloud.endpoints.control}/health`)));
  for (const { startMs, endMs } of linesOf(logFile)) expect(endMs - startMs).toBeGreaterThanOrEqual(39);
});

test('a body over four mebibytes is refused as JSON', async () => {
  const cloud = shared();
  const url = `${cloud.authority}/oauth2/v2.0/token`;
  const response = await cloud.fetch(url, { method: 'POST', body: 'x'.repeat(4 * 1024 * 1024 + 1) });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  expect((await cloud.fetch(url, { method: 'POST', body: 'x'.repeat(4 * 1024 * 1024) })).status).toBe(400);
});

test.each([
  ['GET', '//'],
  ['GET', '/%E0%A4%A'],
  ['GET', '/common/oauth2/v2.0/authorize?client_id=a&client_id=b'],
  ['GET', '/__proto__/v2.0/.well-known/openid-configuration'],
  ['GET', '/common/discovery/instance?authorization_endpoint=%3A%3A'],
  ['PUT', '/common/oauth2/v2.0/token'],
  ['POST', '/common/oauth2/v2.0/token'],
  ['POST', '/common/login'],
  ['POST', '/common/oauth2/v2.0/devicecode'],
  ['DELETE', '/'],
])('%s %s is answered without a stack trace', async (method, path) => {
  const cloud = shared();
  const body = method === 'POST' ? 'grant_type=__proto__&client_id=%00&scope=%ff' : undefined;
  const response = await cloud.fetch(`${cloud.cloud.endpoints.login}${path}`, { method, body });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toMatch(/\bat .*\.[tj]s:\d|node_modules/);
});

test('bytes that are no HTTP get a plain 400', async () => {
  const cloud = shared();
  const answer = await answerToBytes(cloud, 'NONSENSE\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toMatch(/\bat |Error/);
});

test('control tells how it is and what it holds', async () => {
  const cloud = shared();
  const { control } = cloud.cloud.endpoints;
  expect(await (await cloud.fetch(`${control}/health`)).json()).toEqual({ status: 'ok' });
  expect(await (await cloud.fetch(`${control}/state`)).json()).toMatchObject({
    servicePrincipals: 250,
    refreshTokens: 0,
  });
  expect((await cloud.fetch(`${control}/constructor`)).status).toBe(404);
  expect((await cloud.fetch(`${control}/state`, { method: 'POST' })).status).toBe(405);
});
