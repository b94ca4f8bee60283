import { z } from 'zod';
import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { Http } from '../http/create-http.ts';
import { failureOf } from '../http/failure.ts';

/** The chat API of one installation, and the app's own token for it. */
export interface Smartspace {
  readonly http: Http;
  /** Without a final slash. */
  readonly api: string;
  readonly token: string;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** JSON where nothing is said. */
  readonly accept?: string;
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

type Reason = Extract<Problem, { code: 'smartspace-refused' }>['reason'];

const REASONS: Readonly<Record<number, Reason>> = { 401: 'token', 403: 'forbidden', 404: 'not-found' };

const problemBody = z.looseObject({ message: z.string().optional(), title: z.string().optional() });

function sentenceIn(text: string): string {
  try {
    const { data } = problemBody.safeParse(JSON.parse(text));
    return (data?.message ?? data?.title ?? '').slice(0, 300);
  } catch {
    return '';
  }
}

interface Heard {
  readonly url: string;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

/** A page, or a way to one: the address of the user interface or of the admin portal was given. */
function isPage({ status, headers, text }: Heard): boolean {
  const type = headers.get('content-type') ?? '';
  return (status >= 300 && status < 400) || /html/i.test(type) || /^\s*</.test(text);
}

function reasonFor(heard: Heard): Reason {
  if (isPage(heard)) return 'not-an-api';
  if (heard.status === 401 && heard.headers.get('x-reauth-required') !== null) return 'sign-in-again';
  return REASONS[heard.status] ?? 'other';
}

function refusalOf(heard: Heard): Problem {
  const { url, status, headers, text } = heard;
  const requestId = headers.get('request-id') ?? headers.get('x-request-id');
  return {
    code: 'smartspace-refused',
    reason: reasonFor(heard),
    url,
    status,
    detail: sentenceIn(text),
    at: new Date().toISOString(),
    ...(requestId === null ? {} : { requestId }),
  };
}

async function hear({ http, token }: Smartspace, url: string, call: Call): Promise<Heard> {
  const { method, body, accept = 'application/json' } = call;
  const response = await http.fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { status, headers } = response;
  return { url, status, headers, text: await response.text() };
}

const isGood = (status: number): boolean => status >= 200 && status < 300;

/** One request. `expected`: statuses that are no refusal, because the caller knows what to make of them. */
export async function callSmartspace(
  smartspace: Smartspace,
  call: Call,
  expected: readonly number[] = [],
): Promise<Result<Reply>> {
  const url = `${smartspace.api}${call.path}`;
  try {
    const heard = await hear(smartspace, url, call);
    const isFine = isGood(heard.status) || expected.includes(heard.status);
    return isFine && !isPage(heard)
      ? done({ status: heard.status, text: heard.text })
      : refuse(refusalOf(heard));
  } catch (error) {
    return refuse({ code: 'network-lost', ...failureOf(error, url) });
  }
}

/** Its JSON by a schema; what has another form is not this API. */
export function readReply<Value>(
  { status, text }: Reply,
  schema: z.ZodType<Value>,
  url: string,
): Result<Value> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const { data, success } = schema.safeParse(json);
  if (success) return done(data);
  const at = new Date().toISOString();
  return refuse({ code: 'smartspace-refused', reason: 'not-an-api', url, status, detail: '', at });
}
