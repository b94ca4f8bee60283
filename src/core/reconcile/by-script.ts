import { countsFor } from '../guides/select.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { kindOf } from '../resources/kinds.ts';
import type { Owned } from '../resources/kind.ts';
import { refOf } from './assess.ts';
import { ownedBy } from './owned.ts';
import type { Session } from './session.ts';

type Chosen = Pick<Session, 'guide' | 'answers'>;

/**
 * What only a script of a person can take back: with these answers Entrada goes to Exchange on no way, whoever did it
 * then.
 */
export function isLeftToScript({ guide, answers }: Chosen, { kind }: Pick<Owned, 'kind'>): boolean {
  const { takeBackScript } = guide;
  if (takeBackScript === undefined || kindOf(kind).service !== 'exchange') return false;
  return countsFor(guide, answers)(takeBackScript.for);
}

export interface ToTakeBack extends Chosen {
  readonly entries: readonly JournalEntry[];
}

/** What is ours and waits for the script; each once, with what was there before the first change. */
export function leftToScript({ entries, ...chosen }: ToTakeBack): readonly Owned[] {
  const first = new Map<string, Owned>();
  for (const each of ownedBy(entries).filter((owned) => isLeftToScript(chosen, owned)))
    first.set(refOf(each), first.get(refOf(each)) ?? each);
  return [...first.values()];
}
