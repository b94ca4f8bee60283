import type { RequestInit, Response } from 'undici';
import type { Http } from './create-http.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { jsonOf } from './json-of.ts';

type JsonAnswer =
  | { readonly status: number; readonly headers: Response['headers']; readonly json: unknown }
  | { readonly failure: Failure };

/** One request whose answer is JSON or nothing; a page of a proxy counts as no answer. */
export async function exchangeJson(http: Http, url: string, init?: RequestInit): Promise<JsonAnswer> {
  try {
    const response = await http.fetch(url, init);
    const body = jsonOf(response, await response.text());
    if ('foreign' in body) return { failure: { host: new URL(url).host, detail: body.foreign } };
    return { status: response.status, headers: response.headers, json: body.json };
  } catch (error) {
    return { failure: failureOf(error, url) };
  }
}
