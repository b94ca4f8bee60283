import type { Sending } from './wave.ts';

/**
 * Notes something of every write of a wave. One after the other, so that each is on disk before the next; those of
 * Exchange together, because mailboxes come by the hundred and the disk would take longer than the service.
 */
export async function noteEach<Item>(
  items: readonly Item[],
  sendingOf: (item: Item) => Sending,
  note: (item: Item) => Promise<void>,
): Promise<void> {
  const isMany = (item: Item): boolean => sendingOf(item).write.ask.service === 'exchange';
  for (const item of items.filter((each) => !isMany(each))) await note(item);
  await Promise.all(items.filter(isMany).map(note));
}
