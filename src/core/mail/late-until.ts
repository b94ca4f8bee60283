import type { JournalEntry } from '../journal/entry.ts';

/** Exchange's own copies of rights: minutes, seldom more than an hour (field reports; Microsoft names no time). */
const LATE_MS = 60 * 60_000;

const RIGHTS = new Set<string>(['exchange-service-principal', 'mailbox-permission', 'imap-enabled']);
const SMTP = new Set<string>(['smtp-auth']);

/** Until when a refusal may come of a change that Exchange does not act on yet, milliseconds; 0: no change is known. */
export interface LateUntil {
  readonly rights: number;
  readonly smtpAuth: number;
}

/** @returns what holds for a mailbox: changes of its own, and those that name no mailbox */
export function lateUntil(entries: readonly JournalEntry[]): (address: string) => LateUntil {
  const rights = newest(entries, RIGHTS);
  const smtpAuth = newest(entries, SMTP);
  return (address) => ({ rights: rights(address), smtpAuth: smtpAuth(address) });
}

const ANY = '';

function newest(entries: readonly JournalEntry[], names: ReadonlySet<string>): (address: string) => number {
  const until = new Map<string, number>();
  for (const entry of entries) {
    const whose = changed(entry, names);
    if (whose !== undefined) until.set(whose, Date.parse(entry.at) + LATE_MS);
  }
  const isEachNamed = [...until.keys()].some((whose) => whose !== ANY);
  return (address) => {
    const own = until.get(address.toLowerCase());
    // Where others were given rights one by one and this one was not, waiting does not help it.
    if (own === undefined && isEachNamed) return 0;
    return Math.max(until.get(ANY) ?? 0, own ?? 0);
  };
}

/** @returns whose rights changed, if they did. A step that a person confirmed has the name of the kind it sets. */
function changed(entry: JournalEntry, names: ReadonlySet<string>): string | undefined {
  if (entry.type === 'confirmed') return entry.confirmed && names.has(entry.step) ? ANY : undefined;
  const isDone = entry.type === 'outcome' && entry.result === 'done';
  return isDone && names.has(entry.resource.kind) ? mailboxIn(entry.resource.key) : undefined;
}

const mailboxIn = (key: string): string => /[^\s:]+@[^\s:]+/.exec(key.toLowerCase())?.[0] ?? ANY;
