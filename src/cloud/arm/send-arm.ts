import { randomUUID } from 'node:crypto';
import type { Response } from 'undici';
import type { Answer, Ask } from '../../core/ports.ts';
import { answerOf, noAnswer } from '../graph/answer.ts';
import type { Http } from '../http/create-http.ts';
import { failureOf } from '../http/failure.ts';
import { jsonOf } from '../http/json-of.ts';

interface Way {
  readonly endpoint: string;
  readonly http: Http;
  readonly token: string;
}

async function read(response: Response, url: string): Promise<Answer> {
  const body = jsonOf(response, await response.text());
  if ('foreign' in body) return noAnswer({ host: new URL(url).host, detail: body.foreign });
  const { status, headers } = response;
  const answer = answerOf({ status, headers, body: body.json });
  const requestId = headers.get('x-ms-request-id');
  return requestId === null ? answer : { ...answer, requestId };
}

/** One HTTP request to Azure Resource Manager, sent once. */
export function sendArm({ endpoint, http, token }: Way): (ask: Ask) => Promise<Answer> {
  return async ({ method, path, headers, body }) => {
    const url = `${endpoint}${path}`;
    try {
      const response = await http.fetch(url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'x-ms-client-request-id': randomUUID(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return await read(response, url);
    } catch (error) {
      return noAnswer(failureOf(error, url));
    }
  };
}
