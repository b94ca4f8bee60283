import type { JournalEntry } from '../journal/entry.ts';
import type { Owned } from '../resources/kind.ts';

type Intent = Extract<JournalEntry, { type: 'intent' }>;
type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

function asOwned(entry: Outcome): Owned {
  const operation = entry.operation === 'update' ? 'update' : 'create';
  return { ...entry.resource, operation, ids: entry.ids, undo: entry.undo };
}

function belongsTo(entry: Outcome, removed: Outcome): boolean {
  if (entry.resource.kind !== removed.resource.kind || entry.resource.key !== removed.resource.key)
    return false;
  const key = removed.ids['keyId'];
  return key === undefined || entry.ids['keyId'] === undefined || entry.ids['keyId'] === key;
}

/** What we made or changed and have not taken back, oldest first. */
export function ownedBy(entries: readonly JournalEntry[]): readonly Owned[] {
  let outcomes: Outcome[] = [];
  for (const entry of entries) {
    if (entry.type !== 'outcome' || entry.result !== 'done') continue;
    if (entry.operation === 'remove') outcomes = outcomes.filter((each) => !belongsTo(each, entry));
    else outcomes.push(entry);
  }
  return outcomes.map(asOwned);
}

/** An outcome closes its own intent; a success also closes what was tried before on the same thing. */
function closes(outcome: Outcome, intent: Intent): boolean {
  if (outcome.run === intent.run && outcome.write === intent.write) return outcome.result !== 'unknown';
  const same = outcome.resource.kind === intent.resource.kind && outcome.resource.key === intent.resource.key;
  return same && outcome.result === 'done' && outcome.resource.kind !== 'client-secret';
}

/** Writes whose outcome nobody noted: the machine stopped, or no answer came. */
export function unresolved(entries: readonly JournalEntry[]): readonly Intent[] {
  let open: Intent[] = [];
  for (const entry of entries) {
    if (entry.type === 'intent') open.push(entry);
    if (entry.type === 'outcome') open = open.filter((intent) => !closes(entry, intent));
  }
  return open;
}

/** Descriptions of secrets that were asked for and whose outcome nobody noted. */
export function unfinishedSecrets(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const markers = unresolved(entries)
    .filter((intent) => intent.resource.kind === 'client-secret' && intent.operation === 'create')
    .map((intent) => intent.marker);
  return new Set(markers.filter((marker) => marker !== undefined));
}

/**
 * The uniqueName to look under: the last one asked for, the next generation once that application was removed
 * (deleted, it keeps its uniqueName for 30 days).
 */
export function uniqueNameOf(entries: readonly JournalEntry[], base: string): string {
  let name = base;
  const ofApplication = entries.filter(
    (entry): entry is Intent | Outcome =>
      (entry.type === 'intent' || entry.type === 'outcome') && entry.resource.kind === 'application',
  );
  for (const entry of ofApplication) {
    if (entry.type === 'intent') name = entry.marker ?? name;
    else if (endsName(entry, name)) name = nextGeneration(name, base);
  }
  return name;
}

/** We removed that application, or a deleted one of somebody's holds the name. */
function endsName(entry: Outcome, name: string): boolean {
  return entry.operation === 'remove' ? entry.result === 'done' : entry.ids['takenUniqueName'] === name;
}

function nextGeneration(name: string, base: string): string {
  const generation = name === base ? 1 : Number(name.slice(base.length + 1));
  return `${base}-${String(generation + 1)}`;
}
