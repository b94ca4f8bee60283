import type { Problem } from '../../contract/problem.ts';
import type { Answer, Ask } from '../ports.ts';
import { errorOf } from './refusals.ts';

/** A refused request as a Problem: the service's own words, number and time stay beside our explanation. */
export function refusalProblem(ask: Ask, answer: Answer, resource?: string): Problem {
  if (answer.status === 0)
    return { code: 'network-lost', host: answer.failure?.host ?? '', detail: answer.failure?.detail ?? '' };
  if (answer.status === 401) return { code: 'signed-out' };
  if (answer.status === 429)
    return {
      code: 'throttled',
      until: new Date(Date.parse(answer.at) + (answer.retryAfterMs ?? 60_000)).toISOString(),
    };
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
