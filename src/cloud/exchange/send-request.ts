import { randomUUID } from 'node:crypto';
import type { Response } from 'undici';
import type { Answer } from '../../core/ports.ts';
import { answerOf, noAnswer } from '../graph/answer.ts';
import type { Http } from '../http/create-http.ts';
import { failureOf } from '../http/failure.ts';
import { jsonOf } from '../http/json-of.ts';
import { plainError } from './cmdlet-error.ts';

export interface Way {
  /** Without a final slash. */
  readonly endpoint: string;
  readonly http: Http;
  readonly token: string;
  readonly tenantId: string;
  /** User principal name: tells Exchange which mailbox's server is to answer. */
  readonly account: string;
}

export interface Request {
  /** `InvokeCommand`, `$batch`, or the whole address of a next page. */
  readonly to: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function read(response: Response, url: string): Promise<Answer> {
  // A cmdlet that does not exist for the caller is answered with nothing, or with NULs.
  const text = (await response.text()).replaceAll('\0', '');
  const body = jsonOf(response, text);
  if ('foreign' in body) return noAnswer({ host: new URL(url).host, detail: body.foreign });
  const { status, headers } = response;
  return answerOf({ status, headers, body: status < 400 ? body.json : plainError(body.json) });
}

/** Next pages are followed within the endpoint, and nowhere else: the token goes with them. */
function addressOf({ endpoint, tenantId }: Way, to: string): string {
  if (to.startsWith(`${endpoint}/`)) return to;
  return `${endpoint}/adminapi/beta/${tenantId}/${to}`;
}

/** One HTTP request to Exchange's cmdlet endpoint, sent once. Only `beta` runs cmdlets. */
export function sendRequest(way: Way): (request: Request) => Promise<Answer> {
  return async ({ to, body, headers }) => {
    const url = addressOf(way, to);
    try {
      const response = await way.http.fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${way.token}`,
          accept: 'application/json',
          'content-type': 'application/json',
          'x-anchormailbox': `UPN:${way.account}`,
          'client-request-id': randomUUID(),
          prefer: 'odata.maxpagesize=1000',
          ...headers,
        },
        body: JSON.stringify(body),
      });
      return await read(response, url);
    } catch (error) {
      return noAnswer(failureOf(error, url));
    }
  };
}
