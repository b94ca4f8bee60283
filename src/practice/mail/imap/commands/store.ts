import { textOfArgument, textsOfArgument, type Argument } from '../arguments.ts';
import { chosenItems, type Numbered } from '../chosen-items.ts';
import { badArguments, type Completion, type Handler, type InFolder } from '../handler.ts';
import { flagsKnown } from './select.ts';

type Combine = (had: readonly string[], given: readonly string[]) => string[];

const ways: Readonly<Record<string, Combine>> = {
  FLAGS: (_had, given) => [...given],
  '+FLAGS': (had, given) => [...new Set([...had, ...given])],
  '-FLAGS': (had, given) => had.filter((flag) => !given.includes(flag)),
};

interface StoreAsked {
  readonly combine: Combine;
  readonly silent: boolean;
  readonly given: readonly string[];
}

async function store(asked: InFolder): Promise<Completion> {
  const change = readChange(asked.args);
  const chosen = chosenItems(asked, asked.args[0]);
  if (change === undefined || chosen === undefined) return badArguments;
  if (asked.view.readOnly) return 'NO STORE failed. The folder is read-only.';
  for (const one of chosen) await mark(asked, one, change);
  return 'OK STORE completed.';
}

function readChange(args: readonly Argument[]): StoreAsked | undefined {
  const [, way = '', silent] = /^([+-]?FLAGS)(\.SILENT)?$/i.exec(textOfArgument(args[1]) ?? '') ?? [];
  const combine = ways[way.toUpperCase()];
  const given = givenFlags(args.slice(2).flatMap((argument) => textsOfArgument(argument) ?? ['']));
  return combine && given && { combine, given, silent: silent !== undefined };
}

async function mark(
  { session, view, byUid }: InFolder,
  { number, item }: Numbered,
  { combine, given, silent }: StoreAsked,
): Promise<void> {
  const changed = { ...item, flags: combine(item.flags, given) };
  session.world.messages.setFlags(view.place, item, changed.flags);
  view.items[number - 1] = changed;
  const uid = byUid ? ` UID ${String(item.uid)}` : '';
  if (!silent) await session.say(`* ${String(number)} FETCH (FLAGS (${changed.flags.join(' ')})${uid})`);
}

/** Exchange keeps its own flags and quietly drops others. */
function givenFlags(written: readonly string[]): string[] | undefined {
  if (written.length > 100 || written.some((flag) => !/^[\\$]?[A-Za-z0-9_.-]+$/.test(flag))) return undefined;
  return flagsKnown.filter((known) => written.some((flag) => flag.toLowerCase() === known.toLowerCase()));
}

export const storeCommands: Readonly<Record<string, Handler>> = {
  STORE: { in: 'folder', run: store, keepsNumbers: true },
};
