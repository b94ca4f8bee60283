import { openDirectory } from '../../../src/practice/directory/open.ts';
import type { DirectoryOptions } from '../../../src/practice/directory/open.ts';
import { createGraph } from '../../../src/practice/graph/service.ts';
import type { GraphPorts } from '../../../src/practice/graph/ports.ts';
import type { WritableDirectory } from '../../../src/practice/directory/writable.ts';
import type { Caller } from '../../../src/practice/tokens/caller.ts';
import { expectPublishedShape } from './answer-schema.ts';
import type { Body } from './body.ts';

export const GRAPH = '00000003-0000-0000-c000-000000000000';
export const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
export const DIGITAL_TWINS = '0b07f429-9f4b-4714-9392-cc5e8e80c8b0';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}
export interface Tenant {
  readonly directory: WritableDirectory;
  /** A practice account by its name before the @, with the scopes of an onboarding unless others are given. */
  as(name: string, scopes?: string[]): Client;
  asApp(servicePrincipalId: string, roles: string[]): Client;
  bare(path: string, headers?: Record<string, string>): Promise<Answer>;
  raw(method: string, path: string, text: string): Promise<Answer>;
  pass(ms: number): void;
  now: () => number;
}

export const onboardingScopes = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.Read.All',
  'Policy.Read.All',
  'Policy.ReadWrite.ApplicationConfiguration',
  'Organization.Read.All',
  'AuditLog.Read.All',
];

/** A practice tenant whose Graph is called in process; who calls is said by the test instead of by a token. */
export function openTenant(options: DirectoryOptions = {}, ports: Partial<GraphPorts> = {}): Tenant {
  let clock = Date.parse('2027-03-01T08:00:00Z');
  const now = (): number => clock;
  const directory = openDirectory({ now, ...options });
  const callers = new Map<string, Caller>();
  const service = createGraph(directory, {
    authenticate: async (bearer) => callers.get(bearer),
    lagMs: 0,
    now,
    ...ports,
  });

  async function send(
    method: string,
    path: string,
    given: { headers: Record<string, string>; text: string },
  ): Promise<Answer> {
    const headers = { host: 'graph.example', ...given.headers };
    const answer = await service({ method, path, headers, body: Buffer.from(given.text) });
    const wire = onTheWire(answer.body);
    expectPublishedShape(method, path, { status: answer.status, body: wire });
    const body = wire as Body; // its shape has just been held against the published one
    return { status: answer.status, headers: answer.headers ?? {}, body };
  }

  function client(caller: Caller): Client {
    const bearer = JSON.stringify(caller).replaceAll(/\s/g, '_');
    callers.set(bearer, caller);
    const ask = (method: string) => (path: string, body?: unknown, headers?: Record<string, string>) =>
      send(method, path.startsWith('/v') || path.startsWith('/beta') ? path : `/v1.0${path}`, {
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', ...headers },
        text: body === undefined ? '' : JSON.stringify(body),
      });
    return {
      get: (path, headers) => ask('GET')(path, undefined, headers),
      post: ask('POST'),
      patch: ask('PATCH'),
      delete: (path) => ask('DELETE')(path),
    };
  }

  const user = (name: string, scopes: string[]): Caller => {
    const account = directory.user(`${name}@practice.example`);
    if (account === undefined) throw new Error(`No account ${name}`);
    const appId = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
    return {
      kind: 'user',
      userId: account.id,
      upn: account.userPrincipalName,
      scopes,
      appId,
      wids: [...account.roles],
    };
  };
  const admin = JSON.stringify(user('admin', onboardingScopes)).replaceAll(/\s/g, '_');

  return {
    directory,
    as: (name, scopes = onboardingScopes) => client(user(name, scopes)),
    asApp: (servicePrincipalId, roles) =>
      client({ kind: 'app', appId: servicePrincipalId, servicePrincipalId, roles }),
    bare: (path, headers = {}) => send('GET', path, { headers, text: '' }),
    raw: (method, path, text) => {
      callers.set(admin, user('admin', onboardingScopes));
      return send(method, path, {
        headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' },
        text,
      });
    },
    pass: (ms) => {
      clock += ms;
    },
    now,
  };
}

/** An application with its service principal, made by the Global Administrator. */
export async function onboard(
  tenant: Tenant,
  displayName = 'teamspace',
): Promise<{ application: Body; servicePrincipal: Body }> {
  const admin = tenant.as('admin');
  const application = (await admin.post('/applications', { displayName, signInAudience: 'AzureADMyOrg' }))
    .body;
  const servicePrincipal = (await admin.post('/servicePrincipals', { appId: application.appId })).body;
  return { application, servicePrincipal };
}

/** The object id of a resource's service principal and its app roles by value. */
export async function resource(
  tenant: Tenant,
  appId: string,
): Promise<{ id: string; roles: Record<string, string> }> {
  const { body } = await tenant.as('admin').get(`/servicePrincipals(appId='${appId}')?$select=id,appRoles`);
  return { id: body.id, roles: Object.fromEntries(body.appRoles.map((role) => [role.value, role.id])) };
}

/** What a client reads: an object has gone through JSON. */
function onTheWire(body: unknown): unknown {
  return typeof body === 'object' ? JSON.parse(JSON.stringify(body)) : body;
}

/** A part of a batch's answer, or a row of a list, that a test relies on. */
export function need<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('What the test relies on is not there');
  return item;
}

/** The answer of the part with this id. */
export function partOf(answer: Answer, id: string): Body {
  return need(answer.body.responses.find((part) => part.id === id));
}
