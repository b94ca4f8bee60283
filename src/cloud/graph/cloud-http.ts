import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { RequestInit, Response } from 'undici';
import type { Http } from '../http/create-http.ts';
import { failureOf } from '../http/failure.ts';
import type { Failure } from '../http/failure.ts';

interface Exchange {
  readonly request: string;
  readonly options: RequestInit;
  response?: Response;
}

/**
 * The end of the Graph client's chain for one request: the cloud's own HTTP, which knows its CA and the proxy. Keeps
 * what the network said, of which the client's own error keeps the class only.
 */
export class CloudHttp implements Middleware {
  failure: Failure | undefined;
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async execute(context: Context): Promise<void> {
    // Typed for the browser's fetch; what the client passes is an address, a method, headers and text.
    const exchange = context as unknown as Exchange;
    const { request: url, options } = exchange;
    try {
      exchange.response = await this.#http.fetch(url, options);
    } catch (error) {
      this.failure = failureOf(error, url);
      throw error;
    }
  }
}
