import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appToken, armVersion, userToken } from '../arm/azure-client.ts';
import { smartspaceClientId } from '../smartspace/smartspace-client.ts';
import { graphCommandLineTools } from '../support/msal.ts';
import { startedPractice, type Practice } from '../support/practice.ts';
import { exchangeAppId, registerApp } from '../support/registered-app.ts';
import { askForToken } from '../support/token-request.ts';
import { bodies, doors, oddPaths, services, type Service } from './odd-requests.ts';

const secret = 'Abc8Q~for-bad-input';

interface Sent {
  readonly method: string;
  /** Goes out as it is. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

let cloud: Practice;
let agent: Agent;
let tokens: Readonly<Record<Service, string>>;
let tenant = '';
let stateDir = '';

beforeAll(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'entrada-test-'));
  const smartspace = smartspaceClientId();
  const app = registerApp(stateDir, {
    secrets: { [secret]: '2099-01-01T00:00:00Z' },
    roles: { [smartspace]: ['integrations'], [exchangeAppId]: ['Exchange.ManageAsApp'] },
  });
  cloud = await startedPractice({ stateDir }, Date.now);
  agent = new Agent({
    ca: readFileSync(cloud.cloud.ca),
    servername: 'localhost',
    keepAlive: true,
    maxSockets: 4,
  });
  tenant = cloud.cloud.tenant.id;
  const own = (scope: string) => appToken(cloud, app, { secret, scope: `${scope}/.default` });
  tokens = {
    login: '',
    graph: await graphToken(),
    arm: await userToken(cloud, 'azure@practice.example'),
    exchange: await own('https://outlook.office365.com'),
    smartspace: await own(`api://${smartspace}`),
    digitalTwins: await own('https://digitaltwins.azure.net'),
    control: '',
  };
});

afterAll(async () => {
  agent.destroy();
  await cloud.stop();
  rmSync(stateDir, { recursive: true });
});

async function graphToken(): Promise<string> {
  const username = 'admin@practice.example';
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username,
    password: cloud.password(username),
    scope: 'Application.ReadWrite.All Directory.ReadWrite.All AppRoleAssignment.ReadWrite.All',
  });
  return access_token;
}

function send(service: Service, { method, path, headers = {}, body }: Sent): Promise<Reply> {
  const { port } = new URL(cloud.cloud.endpoints[service] ?? '');
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, host: 'localhost', port, method, path, headers: { ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text,
          });
        });
      },
    );
    asked.on('error', reject).end(body);
  });
}

/** Refused, in words of the service, and never with its own innards. */
function expectRefused(reply: Reply): void {
  expect(reply.text).not.toMatch(/\bat .*\.[tj]s:\d|node_modules|fault of the practice cloud/);
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.status).toBeLessThan(500);
  if (reply.type.includes('json')) expect(() => JSON.parse(reply.text) as unknown).not.toThrow();
}

const authorized = (service: Service) => ({ authorization: `Bearer ${tokens[service]}` });

describe.each(services)('%s', (service) => {
  test.each(bodies)('is sent %s where it reads a body', async (name, body, type) => {
    for (const [method, template] of doors[service]) {
      const path = template.replace('{tenant}', tenant);
      const headers = { ...authorized(service), 'content-type': type };
      const reply = await send(service, { method, path, headers, body });
      if (isTaken(service, path, name)) expect(reply.status).toBeLessThan(400);
      else expectRefused(reply);
    }
  });

  test('is sent a body that is too large', async () => {
    for (const [method, template] of doors[service].slice(0, 1)) {
      const path = template.replace('{tenant}', tenant);
      const headers = { ...authorized(service), 'content-type': 'application/json' };
      const reply = await send(service, {
        method,
        path,
        headers,
        body: Buffer.alloc(4 * 1024 * 1024 + 1, 120),
      });
      expectRefused(reply);
      expect(reply.status).toBe(413);
    }
  });

  test.each(oddPaths)('is asked for %s', async (path) => {
    expectRefused(await send(service, { method: 'GET', path, headers: authorized(service) }));
  });

  test.each(['PROPFIND', 'TRACE', 'OPTIONS', 'DELETE'])('is asked to %s', async (method) => {
    expectRefused(await send(service, { method, path: '/nowhere', headers: authorized(service) }));
  });

  test('answers no stranger’s name', async () => {
    for (const host of ['evil.example', 'localhost.evil.example:443', '[::1]', '127.0.0.2']) {
      const reply = await send(service, { method: 'GET', path: '/', headers: { host } });
      expect([service, host, reply.status]).toEqual([service, host, 421]);
    }
  });
});

const guarded = [
  ['graph', '/v1.0/applications'],
  ['arm', `/subscriptions?${armVersion.subscriptions}`],
  ['exchange', '/adminapi/v1.0/{tenant}/EXOModuleFile?Version=3.9.2'],
  ['smartspace', '/workspaces'],
  ['digitalTwins', '/models?api-version=2023-10-31'],
] as const;

test.each(guarded)('%s refuses a token that is none, or somebody else’s', async (service, template) => {
  const path = template.replace('{tenant}', tenant);
  const [head = '', payload = ''] = tokens.graph.split('.');
  const stranger = service === 'graph' ? tokens.arm : tokens.graph;
  const bad = [
    'Bearer',
    'Bearer x',
    'Basic YTpi',
    `Bearer ${head}.${payload}.`,
    `Bearer ${stranger}`,
    'Bearer a.b.c',
  ];
  for (const authorization of bad) {
    const reply = await send(service, { method: 'GET', path, headers: { authorization } });
    expectRefused(reply);
    expect([authorization.slice(0, 12), reply.status]).toEqual([authorization.slice(0, 12), 401]);
  }
});

/** A faults document may be empty. */
function isTaken(service: Service, path: string, name: string): boolean {
  const empty = ['nothing', 'null', 'a type that is none', 'a form'];
  return service === 'control' && path === '/faults' && empty.includes(name);
}
