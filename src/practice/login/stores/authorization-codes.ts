import type { AuthorizeAsk } from '../authorize/authorize-ask.ts';
import { ExpiringMap } from './expiring-map.ts';
import { randomKey } from './random-key.ts';

export interface AuthorizationCode {
  readonly ask: AuthorizeAsk;
  readonly userId: string;
  readonly expiresAt: number;
  redeemed: boolean;
}

const lifeMs = 10 * 60_000;
const rememberedMs = 60 * 60_000;

/** Codes that were used or have expired are remembered for an hour, so that the refusal can say which it was. */
export class AuthorizationCodes {
  readonly #entries = new ExpiringMap<AuthorizationCode>(rememberedMs);

  issue(ask: AuthorizeAsk, userId: string, now: number): string {
    const code = randomKey();
    this.#entries.set(code, { ask, userId, expiresAt: now + lifeMs, redeemed: false }, now);
    return code;
  }

  find(code: string): AuthorizationCode | undefined {
    return this.#entries.get(code);
  }
}
