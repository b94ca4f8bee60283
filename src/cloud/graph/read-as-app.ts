import { z } from 'zod';
import type { Cloud } from '../clouds/cloud.ts';
import { exchangeJson } from '../http/exchange-json.ts';
import type { Http } from '../http/create-http.ts';

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export type AppRead =
  | { readonly is: 'ok'; readonly body: unknown }
  | { readonly is: 'refused'; readonly text: string; readonly requestId?: string }
  | { readonly is: 'unreachable'; readonly text: string };

interface Reader {
  readonly cloud: Cloud;
  readonly http: Http;
  /** The app's own token for Microsoft Graph. */
  readonly token: string;
}

/** One read of Microsoft Graph as the finished app. */
export async function readAsApp({ cloud, http, token }: Reader, path: string): Promise<AppRead> {
  const answer = await exchangeJson(http, `${cloud.graph}/v1.0${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if ('failure' in answer) return { is: 'unreachable', text: answer.failure.detail };
  if (answer.status === 200) return { is: 'ok', body: answer.json };
  const { data } = refusal.safeParse(answer.json);
  const requestId = answer.headers.get('request-id');
  const text =
    data === undefined ? `HTTP ${String(answer.status)}` : `${data.error.code}: ${data.error.message}`;
  return { is: 'refused', text, ...(requestId === null ? {} : { requestId }) };
}
