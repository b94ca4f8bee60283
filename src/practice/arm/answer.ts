import { randomUUID } from 'node:crypto';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { ArmRefusal } from './refusal.ts';

const correlation = 'x-ms-correlation-request-id';
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every answer carries the ids by which support finds it again. The correlation id may be the caller's own. */
export function armHeaders({ headers }: PracticeRequest, now: number): Record<string, string> {
  const requestId = randomUUID();
  const asked = headers[correlation] ?? '';
  const correlationId = guid.test(asked) ? asked : requestId;
  const clientId = headers['x-ms-client-request-id'];
  const echo = clientId !== undefined && headers['x-ms-return-client-request-id'] === 'true';
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    'x-ms-request-id': requestId,
    [correlation]: correlationId,
    'x-ms-routing-request-id': `PRACTICE:${stamp}:${requestId}`,
    ...(echo && { 'x-ms-client-request-id': clientId }),
  };
}

export function refusalAnswer(refusal: ArmRefusal): PracticeAnswer {
  return {
    status: refusal.status,
    headers: { 'x-ms-failure-cause': 'gateway', ...refusal.headers },
    body: { error: { code: refusal.code, message: refusal.message } },
  };
}
