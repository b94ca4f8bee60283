import type { JournalEntry } from './entry.ts';

/**
 * What a journal comes to, worked out entry by entry and kept: thousands of mailboxes ask for it after each write. A
 * journal only grows, so what was read once need not be read again.
 */
export function folded<State>(
  begin: () => State,
  add: (state: State, entry: JournalEntry) => State,
): (entries: readonly JournalEntry[]) => State {
  const kept = new WeakMap<readonly JournalEntry[], { readonly count: number; readonly state: State }>();
  return (entries) => {
    const known = kept.get(entries);
    if (known?.count === entries.length) return known.state;
    const from = known ?? { count: 0, state: begin() };
    const state = entries.slice(from.count).reduce(add, from.state);
    kept.set(entries, { count: entries.length, state });
    return state;
  };
}
