import type { Answer } from '../../core/ports.ts';

export type Sent<Request> = (request: Request) => Promise<Answer>;

/** Works through a list with so many at a time; results in the order of the list. */
export async function side<Item, Value>(
  atOnce: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const results = new Map<number, Value>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return [...results].toSorted(([one], [other]) => one - other).map(([, value]) => value);
}
