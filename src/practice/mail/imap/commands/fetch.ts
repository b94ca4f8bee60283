import { chosenItems, type Numbered } from '../chosen-items.ts';
import { textsOfArgument } from '../arguments.ts';
import { FetchedMessage, fetchItems, withoutMacro, type FetchItem } from '../fetch-items.ts';
import { badArguments, type Completion, type Handler, type InFolder } from '../handler.ts';

async function fetch(asked: InFolder): Promise<Completion> {
  const { session, args, byUid, view } = asked;
  const wanted = textsOfArgument(args[1]);
  const chosen = chosenItems(asked, args[0]);
  const items = wanted && fetchItems(withUid(wanted, byUid));
  if (chosen === undefined || items === undefined || args.length > 2) return badArguments;
  for (const one of chosen) {
    const read = !view.readOnly && items.some(({ reads }) => reads === true) ? markSeen(asked, one) : one;
    const message = new FetchedMessage(session.world, view.place, read.item);
    const shown = withFlags(items, read !== one).map(({ show }) => show(message));
    await session.say(`* ${String(one.number)} FETCH (${shown.join(' ')})`);
  }
  return 'OK FETCH completed.';
}

/** In an answer to `UID FETCH` the UID is always told. */
function withUid(wanted: readonly string[], byUid: boolean): readonly string[] {
  const written = withoutMacro(wanted);
  return byUid && !written.some((name) => name.toUpperCase() === 'UID') ? [...written, 'UID'] : written;
}

function withFlags(items: readonly FetchItem[], changed: boolean): readonly FetchItem[] {
  const flags = fetchItems(['FLAGS']) ?? [];
  return changed ? [...items, ...flags] : items;
}

/** Reading marks as seen, and the change is told with it. */
function markSeen({ session, view }: InFolder, one: Numbered): Numbered {
  if (one.item.flags.includes('\\Seen')) return one;
  const item = { ...one.item, flags: [...one.item.flags, '\\Seen'] };
  session.world.messages.setFlags(view.place, one.item, item.flags);
  view.items[one.number - 1] = item;
  return { number: one.number, item };
}

export const fetchCommands: Readonly<Record<string, Handler>> = {
  FETCH: { in: 'folder', run: fetch, keepsNumbers: true },
};
