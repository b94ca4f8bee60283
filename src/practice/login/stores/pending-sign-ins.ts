import type { AuthorizeAsk } from '../authorize/authorize-ask.ts';
import { ExpiringMap } from './expiring-map.ts';
import { randomKey } from './random-key.ts';

/** A sign-in for which a person has a page open. */
export type PendingSignIn =
  | { readonly kind: 'authorize'; readonly ask: AuthorizeAsk; readonly expiresAt: number }
  | {
      readonly kind: 'device';
      readonly userCode: string;
      readonly clientName: string;
      readonly expiresAt: number;
    };

/** By the `ctx` of the page's form, which also keeps other sites from posting into it. */
export class PendingSignIns {
  readonly #entries = new ExpiringMap<PendingSignIn>(0);

  add(pending: PendingSignIn, now: number): string {
    const ctx = randomKey();
    this.#entries.set(ctx, pending, now);
    return ctx;
  }

  find(ctx: string, now: number): PendingSignIn | undefined {
    return this.#entries.live(ctx, now);
  }

  finish(ctx: string): void {
    this.#entries.delete(ctx);
  }
}

export const pageLifeMs = 15 * 60_000;
