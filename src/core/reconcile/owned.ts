import type { JournalEntry } from '../journal/entry.ts';
import { folded } from '../journal/folded.ts';
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

/** Of these several may live side by side, told apart by their descriptions. */
const isCredential = (kind: string): boolean => kind === 'client-secret' || kind === 'client-certificate';

/** Open intents by run and number, and those numbers by what they are about. */
interface Open {
  readonly intents: Map<string, Intent>;
  readonly about: Map<string, string[]>;
}

const numberOf = ({ run, write }: Intent | Outcome): string => `${run} ${String(write)}`;
const aboutOf = ({ resource: { kind, key } }: Intent | Outcome): string => `${kind}/${key}`;

/** An outcome closes its own intent; a success also closes what was tried before on the same thing. */
function close({ intents, about }: Open, outcome: Outcome): void {
  if (outcome.result !== 'unknown') intents.delete(numberOf(outcome));
  if (outcome.result !== 'done' || isCredential(outcome.resource.kind)) return;
  for (const number of about.get(aboutOf(outcome)) ?? []) intents.delete(number);
  about.delete(aboutOf(outcome));
}

const openIntents = folded<Open>(
  () => ({ intents: new Map(), about: new Map() }),
  (open, entry) => {
    if (entry.type === 'intent') {
      open.intents.set(numberOf(entry), entry);
      open.about.set(aboutOf(entry), [...(open.about.get(aboutOf(entry)) ?? []), numberOf(entry)]);
    }
    if (entry.type === 'outcome') close(open, entry);
    return open;
  },
);

/** Writes whose outcome nobody noted: the machine stopped, or no answer came. */
export function unresolved(entries: readonly JournalEntry[]): readonly Intent[] {
  return [...openIntents(entries).intents.values()];
}

/** Descriptions of secrets that were asked for and whose outcome nobody noted. */
export function unfinishedSecrets(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const markers = unresolved(entries)
    .filter((intent) => isCredential(intent.resource.kind) && intent.operation === 'create')
    .map((intent) => intent.marker);
  return new Set(markers.filter((marker) => marker !== undefined));
}

const ofApplication = folded<readonly (Intent | Outcome)[]>(
  () => [],
  (before, entry) =>
    (entry.type === 'intent' || entry.type === 'outcome') && entry.resource.kind === 'application'
      ? [...before, entry]
      : before,
);

/**
 * The uniqueName to look under: the last one asked for, the next generation once that application was removed
 * (deleted, it keeps its uniqueName for 30 days).
 */
export function uniqueNameOf(entries: readonly JournalEntry[], base: string): string {
  let name = base;
  for (const entry of ofApplication(entries)) {
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
