import type { RequestInit } from 'undici';
import { graphCommandLineTools } from '../support/msal.ts';
import type { Practice } from '../support/practice.ts';
import { askForToken } from '../support/token-request.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The tests look at what they expect to find. */
  readonly body: Record<string, unknown>;
}

export interface Steering {
  control(method: string, path: string, body?: string): Promise<Reply>;
  graph(method: string, path: string, body?: unknown): Promise<Reply>;
}

/** Somebody at the control port, and an administrator whom Graph serves. */
export async function steering(cloud: Practice): Promise<Steering> {
  const username = 'admin@practice.example';
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username,
    password: cloud.password(username),
    scope: 'Application.ReadWrite.All Directory.ReadWrite.All',
  });
  const { control, graph } = cloud.cloud.endpoints;
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  return {
    control: (method, path, body) => ask(cloud, `${control}${path}`, { method, body: body ?? null }),
    graph: (method, path, body) =>
      ask(cloud, `${graph}/v1.0${path}`, {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
      }),
  };
}

async function ask({ fetch }: Practice, url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const body = (isJson ? JSON.parse(text) : {}) as Record<string, unknown>;
  return { status: response.status, headers: new Headers([...response.headers]), text, body };
}
