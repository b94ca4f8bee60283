import type { JournalEntry } from '../../core/journal/entry.ts';
import { ownedBy } from '../../core/reconcile/owned.ts';

/** The engagement's application is one that Entrada made. */
export const isMade = (entries: readonly JournalEntry[]): boolean =>
  ownedBy(entries).some(({ kind, operation }) => kind === 'application' && operation === 'create');
