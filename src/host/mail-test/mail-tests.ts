import { setMaxListeners } from 'node:events';
import type { EngagementId } from '../../contract/ids.ts';

/** Mail tests that go on in this process. */
export interface MailTests {
  has(id: EngagementId): boolean;
  began(id: EngagementId): AbortSignal;
  ended(id: EngagementId): void;
  cancel(id: EngagementId): void;
  cancelAll(): void;
}

export function createMailTests(): MailTests {
  const going = new Map<EngagementId, AbortController>();
  return {
    has: (id) => going.has(id),
    began: (id) => {
      const controller = new AbortController();
      // Every open connection listens to it.
      setMaxListeners(0, controller.signal);
      going.set(id, controller);
      return controller.signal;
    },
    ended: (id) => {
      going.delete(id);
    },
    cancel: (id) => going.get(id)?.abort(),
    cancelAll: () => {
      for (const controller of going.values()) controller.abort();
    },
  };
}
