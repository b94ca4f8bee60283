import type { PracticeAnswer, PracticeRequest } from '../../serve/http.ts';
import type { Caller } from '../../tokens/caller.ts';
import { GraphRefusal } from '../refusal.ts';
import { Bucket } from './bucket.ts';
import type { Limit } from './bucket.ts';
import { resourceUnits } from './resource-units.ts';

/** Well above what a client on this machine can ask for, so that nobody meets it who did not mean to. */
const GENEROUS: Limit = { units: 500_000, perMs: 10_000 };
/** From here on the service says how close the limit is. */
const WORTH_SAYING = 0.8;
const MOST_SAID = 1.8;

/** One bucket for each application that calls. Parts of a batch are counted, and refused, one by one. */
export class Throttle {
  readonly #limit: Limit;
  readonly #tenantId: string;
  readonly #buckets = new Map<string, Bucket>();

  constructor(tenantId: string, limit: Limit = GENEROUS) {
    this.#tenantId = tenantId;
    this.#limit = limit;
  }

  /** Headers for the answer, and the refusal when the bucket does not hold enough. */
  ask(request: PracticeRequest, { appId }: Caller, now: number): Verdict {
    const bucket = this.#buckets.get(appId) ?? new Bucket(this.#limit, now);
    this.#buckets.set(appId, bucket);
    const units = resourceUnits(request);
    const { waitMs, used } = bucket.take(units, now);
    const headers: Record<string, string> = { 'x-ms-resource-unit': String(units) };
    if (used > WORTH_SAYING) headers['x-ms-throttle-limit-percentage'] = Math.min(used, MOST_SAID).toFixed(2);
    if (waitMs === 0) return { headers };
    headers['Retry-After'] = (waitMs / 1000).toFixed(3);
    const access = request.method === 'GET' ? 'Read' : 'ReadWrite';
    headers['x-ms-throttle-scope'] = `Tenant_Application/${access}/${appId}/${this.#tenantId}`;
    headers['x-ms-throttle-information'] = 'ResourceUnitLimitExceeded';
    return { headers, refusal: new GraphRefusal(429, 'TooManyRequests', 'Too many requests.') };
  }
}

export interface Verdict {
  readonly headers: NonNullable<PracticeAnswer['headers']>;
  readonly refusal?: GraphRefusal;
}
