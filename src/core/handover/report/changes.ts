import type { JournalEntry } from '../../journal/entry.ts';

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;
export type Operation = Outcome['operation'] | Exclude<Outcome['result'], 'done'>;

export interface ChangeMade {
  readonly at: string;
  readonly by: string;
  readonly operation: Operation;
  readonly what: string;
  readonly ids: string;
}

/** The hint is three characters of the secret: it stays in the journal. */
const NOT_SHOWN = new Set(['hint']);

/** Every write to the tenant and what became of it, oldest first. */
export function changesIn(entries: readonly JournalEntry[]): ChangeMade[] {
  return entries
    .filter((entry): entry is Outcome => entry.type === 'outcome')
    .map(({ at, by, operation, result, resource, ids }) => ({
      at,
      by,
      operation: result === 'done' ? operation : result,
      what: resource.kind === resource.key ? resource.kind : `${resource.kind} ${resource.key}`,
      ids: Object.entries(ids)
        .filter(([name]) => !NOT_SHOWN.has(name))
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    }));
}
