import type { Problem } from '../../contract/problem.ts';
import type { Answer, Ask } from '../ports.ts';
import { errorOf } from './refusals.ts';

function plain(answer: Answer): Problem | undefined {
  const until = new Date(Date.parse(answer.at) + (answer.retryAfterMs ?? 60_000)).toISOString();
  const { host = '', detail = '' } = answer.failure ?? {};
  const rows: Readonly<Record<number, Problem>> = {
    0: { code: 'network-lost', host, detail },
    401: { code: 'signed-out' },
    429: { code: 'throttled', until },
  };
  return rows[answer.status];
}

/** A refused request as a Problem: the service's own words, number and time stay beside our explanation. */
export function refusalProblem(ask: Ask, answer: Answer, resource?: string): Problem {
  const known = plain(answer);
  if (known !== undefined) return known;
  const { code, text } = errorOf(answer);
  if (code === 'CredentialTypeNotAllowedAsPerAppPolicy') return { code: 'policy-forbids-secrets' };
  return {
    code: 'service-refused',
    service: ask.service,
    serviceCode: code,
    text,
    status: answer.status,
    method: ask.method,
    path: ask.path,
    at: answer.at,
    ...(answer.requestId === undefined ? {} : { requestId: answer.requestId }),
    ...(resource === undefined ? {} : { resource }),
  };
}
