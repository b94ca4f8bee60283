import type { EngagementId } from '../../contract/ids.ts';
import type { Journal } from '../../core/journal/entry.ts';

/** Runs that go on in this process. */
export interface Runs {
  has(id: EngagementId): boolean;
  /** What the run appends to; a person may confirm a step meanwhile. */
  journalOf(id: EngagementId): Journal | undefined;
  began(id: EngagementId, journal: Journal): AbortSignal;
  ended(id: EngagementId): void;
  cancel(id: EngagementId): void;
  cancelAll(): void;
}

export function createRuns(): Runs {
  const going = new Map<EngagementId, { readonly journal: Journal; readonly controller: AbortController }>();
  return {
    has: (id) => going.has(id),
    journalOf: (id) => going.get(id)?.journal,
    began: (id, journal) => {
      const controller = new AbortController();
      going.set(id, { journal, controller });
      return controller.signal;
    },
    ended: (id) => {
      going.delete(id);
    },
    cancel: (id) => going.get(id)?.controller.abort(),
    cancelAll: () => {
      for (const { controller } of going.values()) controller.abort();
    },
  };
}
