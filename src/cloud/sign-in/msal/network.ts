import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { RequestInit } from 'undici';
import { exchangeJson } from '../../http/exchange-json.ts';
import type { Http } from '../../http/create-http.ts';
import type { Failure } from '../../http/failure.ts';
import { refusalIn } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** What the login service last said no with, which MSAL's own errors keep only in part. */
export interface Notes {
  failure?: Failure | undefined;
  refusal?: Refusal | undefined;
}

class NoAnswer extends Error {}

/** MSAL's network on the cloud's own HTTP (its CA, its proxy), for one operation: the notes tell of this one only. */
export function networkOf(http: Http): { module: INetworkModule; notes: Notes } {
  const notes: Notes = {};
  async function send<Body>(url: string, init: RequestInit): Promise<NetworkResponse<Body>> {
    const answer = await exchangeJson(http, url, init);
    if ('failure' in answer) {
      notes.failure = answer.failure;
      throw new NoAnswer(answer.failure.detail);
    }
    notes.failure = undefined;
    notes.refusal = refusalIn(answer.json);
    // MSAL names the body it expects and checks it itself.
    const body = (answer.json ?? {}) as Body;
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body };
  }
  const headersOf = (options?: NetworkRequestOptions) => ({ headers: options?.headers ?? {} });
  return {
    notes,
    module: {
      sendGetRequestAsync: (url, options) => send(url, { method: 'GET', ...headersOf(options) }),
      sendPostRequestAsync: (url, options) =>
        send(url, { method: 'POST', ...headersOf(options), body: options?.body ?? '' }),
    },
  };
}
