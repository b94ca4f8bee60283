import { textOf } from '../../../src/practice/directory/json.ts';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import type { PracticeOptions } from '../../../src/practice/options.ts';
import { appToken } from '../arm/azure-client.ts';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { registerApp, type AppSpec, type RegisteredApp } from '../support/registered-app.ts';

export interface Body {
  data?: Body[];
  total?: number;
  values?: Body[];
  errors?: Body[];
  message?: unknown;
  [name: string]: unknown;
}
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Body;
}
export type Ask = (method: string, path: string, sent?: unknown) => Promise<Reply>;

export const secret = 'Abc8Q~for-smartspace';
const endless = { [secret]: '2099-01-01T00:00:00Z' };

export interface Smartspace {
  readonly cloud: Practice;
  readonly app: RegisteredApp;
  readonly stateDir: string;
  /** Client id of the Smartspace installation. */
  readonly clientId: string;
  /** The application with a token it has fetched. */
  readonly chat: Ask;
  /** Whoever is at the machine, without a token. */
  readonly bare: Ask;
  /** A flow runs until time is let pass. */
  readonly pass: (ms: number) => void;
}

/** An application with the role `integrations`, unless the test says otherwise. */
export async function smartspace(
  spec: (clientId: string) => AppSpec = (clientId) => ({ roles: { [clientId]: ['integrations'] } }),
  options: PracticeOptions = {},
): Promise<Smartspace> {
  const stateDir = temporaryFolder();
  const clientId = smartspaceClientId();
  const app = registerApp(stateDir, { secrets: endless, ...spec(clientId) });
  let now = Date.now();
  const cloud = await practice({ stateDir, ...options }, () => now);
  const token = await appToken(cloud, app, { secret, scope: `api://${clientId}/.default` });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { cloud, app, stateDir, clientId, chat: asking(cloud, token), bare: asking(cloud), pass };
}

/** As the admin portal shows it: the application by its name. */
export function smartspaceClientId(displayName = 'Smartspace'): string {
  const all = [...openDirectory().rows('servicePrincipals').all()];
  return textOf(
    all.find((principal) => principal['displayName'] === displayName),
    'appId',
  );
}

export function asking(cloud: Practice, token?: string): Ask {
  return async (method, path, sent) => {
    const response = await cloud.fetch(`${cloud.cloud.endpoints.smartspace ?? ''}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
      },
      body: sent === undefined ? null : JSON.stringify(sent),
    });
    const text = await response.text();
    const headers = Object.fromEntries(response.headers);
    // The tests look at what they expect to find.
    const body = (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers, text, body };
  };
}

export async function workspaceId({ bare }: Smartspace, name: string): Promise<string> {
  const { body } = await bare('GET', '/practice/access');
  const workspaces = body['workspaces'] as { id: string; name: string }[];
  return workspaces.find((workspace) => workspace.name === name)?.id ?? '';
}

/** What a Smartspace administrator does under "Access control". */
export async function letIn(world: Smartspace, name = 'Customer Service'): Promise<string> {
  const id = await workspaceId(world, name);
  await world.bare('POST', '/practice/access', { workspaceId: id, clientId: world.app.appId });
  return id;
}

/** The events of a stream. */
export function eventsIn({ text }: Reply): Body[] {
  return text
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => JSON.parse(frame.replace(/^data: /, '')) as Body);
}
