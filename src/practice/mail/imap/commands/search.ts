import { textOfArgument, type Argument } from '../arguments.ts';
import { FetchedMessage } from '../fetch-items.ts';
import { badArguments, type Completion, type Handler, type InFolder } from '../handler.ts';
import { SearchKeys } from '../search-key.ts';

const charsets = new Set(['US-ASCII', 'UTF-8']);

async function search({ session, args, view, byUid }: InFolder): Promise<Completion> {
  const { charset, keys } = withoutCharset(args);
  if (!charsets.has(charset))
    return 'NO [BADCHARSET (US-ASCII UTF-8)] The specified charset is not supported.';
  const highest = { number: view.items.length, uid: view.items.at(-1)?.uid ?? 0 };
  const matches = new SearchKeys(keys, highest).all();
  if (matches === undefined) return badArguments;
  const found = view.items
    .map((item, order) => ({
      number: order + 1,
      message: new FetchedMessage(session.world, view.place, item),
    }))
    .filter(matches)
    .map(({ number, message }) => String(byUid ? message.item.uid : number));
  await session.say(['* SEARCH', ...found].join(' '));
  return 'OK SEARCH completed.';
}

function withoutCharset(args: readonly Argument[]): { charset: string; keys: readonly Argument[] } {
  if (textOfArgument(args[0])?.toUpperCase() !== 'CHARSET') return { charset: 'UTF-8', keys: args };
  return { charset: (textOfArgument(args[1]) ?? '').toUpperCase(), keys: args.slice(2) };
}

export const searchCommands: Readonly<Record<string, Handler>> = {
  SEARCH: { in: 'folder', run: search, keepsNumbers: true },
};
