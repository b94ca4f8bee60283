import { randomUUID } from 'node:crypto';
import { ResponseType } from '@microsoft/microsoft-graph-client';
import type { Client, GraphRequest } from '@microsoft/microsoft-graph-client';
import type { Answer, Ask } from '../../core/ports.ts';
import type { Cloud } from '../clouds/cloud.ts';
import type { Http } from '../http/create-http.ts';
import { failureOf } from '../http/failure.ts';
import { jsonOf } from '../http/json-of.ts';
import { answerOf, noAnswer } from './answer.ts';
import { CloudHttp } from './cloud-http.ts';
import { graphClient } from './graph-client.ts';

export type Send = (ask: Ask) => Promise<Answer>;

const SENDERS: Readonly<Record<Ask['method'], (request: GraphRequest, body: unknown) => Promise<unknown>>> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
  PUT: (request, body) => request.put(body),
  DELETE: (request) => request.delete(),
};

/** The client takes "https://" anywhere in a path for an address of its own, also within a filter's quotes. */
const shielded = (path: string): string => path.replaceAll('https://', 'https%3A//');

async function respond(client: Client, { method, path, headers, body }: Ask): Promise<Response> {
  const request = client
    .api(shielded(path))
    .responseType(ResponseType.RAW)
    .headers({ 'client-request-id': randomUUID(), ...headers });
  // With RAW the client hands out the response as it came, whatever its status.
  return (await SENDERS[method](request, body)) as Response;
}

async function read(response: Response, url: string): Promise<Answer> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    return noAnswer(failureOf(error, url));
  }
  const body = jsonOf(response, text);
  if ('foreign' in body) return noAnswer({ host: new URL(url).host, detail: body.foreign });
  return answerOf({ status: response.status, headers: response.headers, body: body.json });
}

/** One HTTP request to Microsoft Graph, sent once. */
export function sendHttp(cloud: Cloud, http: Http, token: string): Send {
  return async (ask) => {
    const road = new CloudHttp(http);
    try {
      return await read(await respond(graphClient(cloud, road, token), ask), cloud.graph);
    } catch (error) {
      if (!road.failure) throw error;
      return noAnswer(road.failure);
    }
  };
}
