import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { randomKey } from './random-key.ts';

const refreshGrant = z.object({
  userId: z.string(),
  appId: z.string(),
  /** What was asked for when it was issued, for a renewal that names no scope. */
  scope: z.string(),
  /** The client showed a secret and has to show one again. */
  confidential: z.boolean(),
  expiresAt: z.number(),
});
export type RefreshGrant = z.infer<typeof refreshGrant>;

const file = z.object({ schema: z.literal(1), grants: z.record(z.string(), refreshGrant) });

const lifeMs = 90 * 86_400_000;
/** Entra lets the old token live on after a renewal; a client that crashed before storing the new one needs it. */
const keptPerClientAndUser = 10;

/** By hash: what is stored cannot be used to sign in. */
export class RefreshTokens {
  readonly #path: string | undefined;
  readonly #grants: Map<string, RefreshGrant>;

  constructor(stateDir: string | undefined) {
    this.#path = stateDir === undefined ? undefined : join(stateDir, 'refresh-tokens.json');
    this.#grants = new Map(Object.entries(this.#path === undefined ? {} : stored(this.#path)));
  }

  issue(grant: Omit<RefreshGrant, 'expiresAt'>, now: number): string {
    const token = randomKey();
    this.#grants.set(hash(token), { ...grant, expiresAt: now + lifeMs });
    this.#forgetTheOldest(grant, now);
    this.#store();
    return token;
  }

  /** Expired ones too. */
  find(token: string): RefreshGrant | undefined {
    return this.#grants.get(hash(token));
  }

  get size(): number {
    return this.#grants.size;
  }

  clear(): void {
    this.#grants.clear();
    this.#store();
  }

  #forgetTheOldest({ userId, appId }: Omit<RefreshGrant, 'expiresAt'>, now: number): void {
    for (const [key, grant] of this.#grants) {
      if (grant.expiresAt <= now) this.#grants.delete(key);
    }
    const alike = [...this.#grants].filter(([, grant]) => grant.userId === userId && grant.appId === appId);
    for (const [key] of alike.slice(0, -keptPerClientAndUser)) this.#grants.delete(key);
  }

  #store(): void {
    if (this.#path === undefined) return;
    const content = JSON.stringify({ schema: 1, grants: Object.fromEntries(this.#grants) });
    writeFileAtomic.sync(this.#path, content, { mode: 0o600 });
  }
}

/** An unreadable file only means that people sign in again. */
function stored(path: string): Record<string, RefreshGrant> {
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8'))).grants;
  } catch {
    return {};
  }
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
