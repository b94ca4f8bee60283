import type { JWTPayload } from 'jose';

const MOST = 500;

/**
 * Tokens whose signature has been found right, so that a client's next request costs no RSA. Their time is looked at
 * again each time. The oldest goes when there are too many.
 */
export class VerifiedTokens {
  readonly #claims = new Map<string, JWTPayload>();

  keep(token: string, claims: JWTPayload): void {
    if (this.#claims.size >= MOST) {
      for (const oldest of this.#claims.keys()) {
        this.#claims.delete(oldest);
        break;
      }
    }
    this.#claims.set(token, claims);
  }

  /** `now` in milliseconds. Nothing for a token that is not within its time: the whole verification decides then. */
  find(token: string, now: number): JWTPayload | undefined {
    const claims = this.#claims.get(token);
    if (claims === undefined) return undefined;
    const seconds = Math.floor(now / 1000);
    return seconds >= (claims.nbf ?? Infinity) && seconds < (claims.exp ?? 0) ? claims : undefined;
  }
}
