import { fetch, type RequestInit } from 'undici';
import { z } from 'zod';
import { practiceEndpoints } from '../../core/support/practice-smartspace.ts';

const token = z.object({ access_token: z.string() });
const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** What the service says went wrong. */
  readonly error?: { readonly code: string; readonly message: string };
}

export type Send = (method: string, url: string, body?: unknown) => Promise<Reply>;

interface Client {
  readonly clientId: string;
  readonly scope: string;
  readonly account: string;
}

/** The practice cloud over HTTPS, as a module of the vendor asks it: sign-in, then requests. */
export async function practiceService(where: string) {
  const { endpoints, dispatcher, tenant, accounts } = await practiceEndpoints(where);
  const passwordOf = (account: string): string => accounts.find(({ upn }) => upn === account)?.password ?? '';
  return {
    endpoints,
    tenantId: tenant.id,
    /** A request of no module's. */
    fetchText: async (url: string, init: RequestInit) => {
      const response = await fetch(url, { ...init, dispatcher });
      return { status: response.status, text: await response.text() };
    },
    signIn: async ({ clientId, scope, account }: Client): Promise<Send> => {
      const form = { grant_type: 'password', client_id: clientId, scope, username: account };
      const answer = await fetch(`${endpoints.login}/${tenant.id}/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...form, password: passwordOf(account) }).toString(),
        dispatcher,
      });
      if (!answer.ok) throw new Error(await answer.text());
      const { access_token: bearer } = token.parse(await answer.json());
      return async (method, url, body) => {
        const response = await fetch(url, {
          method,
          headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
          dispatcher,
        });
        const text = await response.text();
        const read: unknown = text === '' ? undefined : JSON.parse(text);
        const { data } = failure.safeParse(read);
        return { status: response.status, body: read, ...(data !== undefined && { error: data.error }) };
      };
    },
  };
}

export type PracticeService = Awaited<ReturnType<typeof practiceService>>;
