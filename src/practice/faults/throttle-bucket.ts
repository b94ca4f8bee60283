import { randomUUID } from 'node:crypto';
import type { PracticeAnswer } from '../serve/http.ts';
import { errorAnswer } from './effects/error.ts';
import type { Switches } from './switches.ts';

export type Throttle = NonNullable<Switches['throttle']>;

/** A bucket of requests that fills again with time. */
export class ThrottleBucket {
  readonly throttle: Throttle;
  #left: number;
  #at: number;

  constructor(throttle: Throttle, now: number) {
    this.throttle = throttle;
    this.#left = throttle.requests;
    this.#at = now;
  }

  /** Seconds until there is room again; `undefined` when there is. */
  take(now: number): number | undefined {
    const perMs = this.throttle.requests / (this.throttle.seconds * 1000);
    this.#left = Math.min(this.throttle.requests, this.#left + Math.max(0, now - this.#at) * perMs);
    this.#at = now;
    if (this.#left >= 1) {
      this.#left -= 1;
      return undefined;
    }
    return (1 - this.#left) / perMs / 1000;
  }
}

interface Throttled {
  readonly service: string;
  readonly tenantId: string;
  readonly seconds: number;
  readonly at: Date;
}

/** `Retry-After` with a fraction, as Microsoft Graph sends it. */
export function throttledAnswer({ service, tenantId, seconds, at }: Throttled): PracticeAnswer {
  const after = Math.max(0.001, seconds).toFixed(3);
  return errorAnswer(
    {
      status: 429,
      code: service === 'login' ? '90055' : 'TooManyRequests',
      message: 'Too many requests. Please wait and retry.',
      headers: { 'Retry-After': after, ...(service === 'graph' ? graphHeaders(tenantId) : {}) },
      when: 'before',
    },
    { service, at },
  );
}

function graphHeaders(tenantId: string): Record<string, string> {
  return {
    'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${randomUUID()}/${tenantId}`,
    'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
    'x-ms-throttle-limit-percentage': '1.2',
    'x-ms-resource-unit': '1',
  };
}
