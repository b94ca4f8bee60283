import { z } from 'zod';
import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { Http } from '../http/create-http.ts';
import { exchangeJson } from '../http/exchange-json.ts';

type Reason = Extract<Problem, { code: 'twins-refused' }>['reason'];

const REASONS: Readonly<Record<number, Reason>> = { 401: 'token', 403: 'role', 404: 'host' };

const errorBody = z.looseObject({ error: z.looseObject({ message: z.string() }) });

/** Names that end here: a host is put together with a token, so nothing but a host may come in. */
const HOST = /^[a-z0-9][a-z0-9.-]*(:\d{1,5})?$/i;

interface To {
  readonly http: Http;
  readonly host: string;
  readonly token: string;
}

type Answer = Extract<Awaited<ReturnType<typeof exchangeJson>>, { status: number }>;

function refusalOf(host: string, { status, headers, json }: Answer): Problem {
  const requestId = headers.get('x-ms-request-id');
  return {
    code: 'twins-refused',
    reason: REASONS[status] ?? 'other',
    host,
    status,
    detail: errorBody.safeParse(json).data?.error.message ?? headers.get('x-ms-error-code') ?? '',
    at: new Date().toISOString(),
    ...(requestId === null ? {} : { requestId }),
  };
}

const noHost = (host: string): Problem => ({
  code: 'twins-refused',
  reason: 'host',
  host,
  status: 0,
  detail: 'not a host name',
  at: new Date().toISOString(),
});

/**
 * The first page of the models of an instance, one model long: the least a data role allows. It changes nothing and
 * costs next to nothing, unlike a query.
 */
export async function readModels({ http, host, token }: To): Promise<Result<void>> {
  if (!HOST.test(host)) return refuse(noHost(host));
  const answer = await exchangeJson(http, `https://${host}/models?api-version=2023-10-31`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'max-items-per-page': '1' },
  });
  if ('failure' in answer) return refuse({ code: 'network-lost', ...answer.failure });
  return answer.status === 200 ? done(undefined) : refuse(refusalOf(host, answer));
}
