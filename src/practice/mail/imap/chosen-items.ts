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
  const text = textOfArgument(set) ?? '';
  const all = view.items.map((item, order) => ({ number: order + 1, item }));
  return byUid ? byUids(all, text) : byPlaces(all, text);
}

function byUids(all: readonly Numbered[], text: string): Numbered[] | undefined {
  const wanted = readSequenceSet(text, all.at(-1)?.item.uid ?? 0);
  return wanted && all.filter(({ item }) => wanted(item.uid));
}

function byPlaces(all: readonly Numbered[], text: string): Numbered[] | undefined {
  const wanted = readSequenceSet(text, all.length);
  if (wanted === undefined || all.length === 0 || highestIn(text) > all.length) return undefined;
  return all.filter(({ number }) => wanted(number));
}
