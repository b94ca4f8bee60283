import { isDeepStrictEqual } from 'node:util';
import type { EngagementId } from '../../contract/ids.ts';
import type { SignInMethod } from '../../contract/sign-in-method.ts';
import type { SignedIn } from '../../contract/plan.ts';

export type Purpose = 'read' | 'write';

interface Present {
  readonly signedIn: SignedIn;
  /** What the person has consented to, as far as this process knows. */
  readonly granted: Purpose;
}

/** Who is signed in for which engagement in this process, and which sign-ins are going on. Holds no token. */
export interface People {
  signedIn(id: EngagementId): SignedIn | undefined;
  granted(id: EngagementId): Purpose | undefined;
  came(id: EngagementId, signedIn: SignedIn, granted: Purpose): void;
  /** The directory told more of somebody: the active roles. @returns whether that is new */
  learned(id: EngagementId, signedIn: SignedIn): boolean;
  /** How the person signs in here: who lets Entrada fill the page in need not be asked for Azure either. */
  chose(id: EngagementId, method: SignInMethod): void;
  method(id: EngagementId): SignInMethod | undefined;
  forget(id: EngagementId): void;
  /** A second attempt ends the first. */
  began(id: EngagementId): AbortController;
  ended(id: EngagementId, attempt: AbortController): void;
  cancel(id: EngagementId): void;
  cancelAll(): void;
}

export function createPeople(): People {
  const present = new Map<EngagementId, Present>();
  const methods = new Map<EngagementId, SignInMethod>();
  const attempts = new Map<EngagementId, AbortController>();
  return {
    signedIn: (id) => present.get(id)?.signedIn,
    granted: (id) => present.get(id)?.granted,
    came: (id, signedIn, granted) => {
      const before = present.get(id);
      const same = before?.signedIn.account === signedIn.account;
      present.set(id, {
        signedIn: same ? { ...before.signedIn, ...signedIn } : signedIn,
        granted: same && before.granted === 'write' ? 'write' : granted,
      });
    },
    learned: (id, signedIn) => {
      const before = present.get(id);
      present.set(id, { granted: before?.granted ?? 'read', signedIn });
      return !isDeepStrictEqual(before?.signedIn, signedIn);
    },
    chose: (id, method) => {
      methods.set(id, method);
    },
    method: (id) => methods.get(id),
    forget: (id) => {
      methods.delete(id);
      present.delete(id);
    },
    began: (id) => {
      attempts.get(id)?.abort();
      const attempt = new AbortController();
      attempts.set(id, attempt);
      return attempt;
    },
    ended: (id, attempt) => {
      if (attempts.get(id) === attempt) attempts.delete(id);
    },
    cancel: (id) => attempts.get(id)?.abort(),
    cancelAll: () => {
      for (const attempt of attempts.values()) attempt.abort();
    },
  };
}
