import { readFileSync } from 'node:fs';
import { Agent, fetch, type RequestInit, type Response } from 'undici';

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A `fetch` that trusts the practice cloud's certificate authority and follows no redirect by itself. */
export function trusting(caFile: string): { fetch: Fetch; close: () => Promise<void> } {
  const dispatcher = new Agent({ connect: { ca: readFileSync(caFile, 'utf8') } });
  return {
    fetch: (url, init) => fetch(url, { redirect: 'manual', ...init, dispatcher }),
    close: () => dispatcher.close(),
  };
}

export function posting(fields: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}
