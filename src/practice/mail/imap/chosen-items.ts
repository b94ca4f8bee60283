import type { Item } from '../messages/item.ts';
import { textOfArgument, type Argument } from './arguments.ts';
import type { InFolder } from './handler.ts';
import { highestIn, readSequenceSet } from './sequence-set.ts';

/** A message with its sequence number. */
export interface Numbered {
  readonly number: number;
  readonly item: Item;
}

/** The messages that a set names; `undefined` when it is malformed or names a place that does not exist. */
export function chosenItems({ view, byUid }: InFolder, set: Argument | undefined): Numbered[] | undefined {
  const text = textOfArgument(set);
  const all = view.items.map((item, order) => ({ number: order + 1, item }));
  const highest = byUid ? (view.items.at(-1)?.uid ?? 0) : all.length;
  const wanted = text === undefined ? undefined : readSequenceSet(text, highest);
  if (wanted === undefined || text === undefined) return undefined;
  if (!byUid && (all.length === 0 || highestIn(text) > all.length)) return undefined;
  return all.filter(({ number, item }) => wanted(byUid ? item.uid : number));
}
