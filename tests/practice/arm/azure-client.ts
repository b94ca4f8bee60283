import { azureCli } from '../support/msal.ts';
import type { Practice } from '../support/practice.ts';
import { askForToken } from '../support/token-request.ts';

/** Bodies of Azure as far as the tests look into them. */
export interface Body {
  value?: Body[];
  nextLink?: string;
  error?: { code: string; message: string };
  properties?: Record<string, unknown>;
  [name: string]: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** A call of a service: method, path with its query, and what is sent. */
export type Ask = (method: string, path: string, sent?: unknown) => Promise<Reply>;

export const armVersion = {
  subscriptions: 'api-version=2022-12-01',
  twins: 'api-version=2023-01-31',
  roles: 'api-version=2022-04-01',
};

export async function userToken(
  cloud: Practice,
  upn: string,
  scope = 'https://management.azure.com/.default',
): Promise<string> {
  const person = { username: upn, password: cloud.password(upn) };
  const reply = await askForToken(cloud, { grant_type: 'password', client_id: azureCli, scope, ...person });
  return reply.access_token ?? '';
}

export async function appToken(
  cloud: Practice,
  { appId }: { appId: string },
  { scope, secret }: { scope: string; secret: string },
): Promise<string> {
  const reply = await askForToken(cloud, {
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: secret,
    scope,
  });
  return reply.access_token ?? '';
}

export function bearing(cloud: Practice, base: string | undefined, token: string): Ask {
  return (method, path, sent) =>
    send(cloud, path.startsWith('https:') ? path : `${base ?? ''}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(sent !== undefined && { 'content-type': 'application/json' }),
      },
      body: sent === undefined ? null : JSON.stringify(sent),
    });
}

export async function armAs(cloud: Practice, name: string): Promise<Ask> {
  return bearing(cloud, cloud.cloud.endpoints.arm, await userToken(cloud, `${name}@practice.example`));
}

export async function send(
  cloud: Practice,
  url: string,
  init: { method?: string; headers?: Record<string, string>; body?: string | null } = {},
): Promise<Reply> {
  const response = await cloud.fetch(url, init);
  const text = await response.text();
  // The tests look at what they expect to find.
  const body = (text === '' ? {} : JSON.parse(text)) as Body;
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

/** `403 AuthorizationFailed` */
export function outcome({ status, body }: Reply): string {
  return body.error === undefined ? String(status) : `${status} ${body.error.code}`;
}

export async function homeSubscription(arm: Ask): Promise<string> {
  const { body } = await arm('GET', `/subscriptions?${armVersion.subscriptions}`);
  const own = body.value?.find(({ displayName }) => displayName === 'Practice subscription');
  return String(own?.['id']);
}

export async function twinsInstance(arm: Ask, name = 'practice-twins'): Promise<Body> {
  const home = await homeSubscription(arm);
  const path = `${home}/providers/Microsoft.DigitalTwins/digitalTwinsInstances?${armVersion.twins}`;
  const { body } = await arm('GET', path);
  const found = body.value?.find((instance) => instance['name'] === name);
  if (found === undefined) throw new Error(`no instance ${name}`);
  return found;
}

export const dataOwner = 'bcd981a7-7f74-457b-83e1-cceb9e632ffe';
export const dataReader = 'd57506d4-4c8d-48b1-8587-93c323f6a5a3';
export const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
export const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
export const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

export function assignmentPath(scope: unknown, name: string): string {
  return `${String(scope)}/providers/Microsoft.Authorization/roleAssignments/${name}?${armVersion.roles}`;
}

export function assignment(role: string, principalId: string, more: Record<string, unknown> = {}): object {
  const roleDefinitionId = `/providers/Microsoft.Authorization/roleDefinitions/${role}`;
  return { properties: { roleDefinitionId, principalId, ...more } };
}
