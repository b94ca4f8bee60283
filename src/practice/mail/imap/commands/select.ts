import type { Place } from '../../messages/message-store.ts';
import { folderNamed } from '../../messages/folders.ts';
import { textOfArgument, textsOfArgument } from '../arguments.ts';
import { badArguments, type Completion, type Handler, type InMailbox } from '../handler.ts';
import type { ImapSession } from '../session.ts';
import { shown } from './list.ts';

export const UID_VALIDITY = 14;
export const flagsKnown = ['\\Seen', '\\Answered', '\\Flagged', '\\Deleted', '\\Draft', '$MDNSent'];

async function select({ session, args, opened }: InMailbox, readOnly: boolean): Promise<Completion> {
  const name = textOfArgument(args[0]);
  if (name === undefined) return badArguments;
  const folder = folderNamed(name);
  session.state = { is: 'signed-in', opened };
  if (folder === undefined) return `NO ${printable(name)} doesn't exist.`;
  const place: Place = { mailbox: opened.mailbox, folder };
  const items = session.world.messages.list(place);
  session.state = { is: 'in-folder', opened, view: { place, readOnly, items } };
  await describe(session, place, readOnly);
  return readOnly ? 'OK [READ-ONLY] EXAMINE completed.' : 'OK [READ-WRITE] SELECT completed.';
}

async function describe(session: ImapSession, place: Place, readOnly: boolean): Promise<void> {
  const { messages } = session.world;
  const items = messages.list(place);
  const unseen = items.findIndex(({ flags }) => !flags.includes('\\Seen')) + 1;
  const permanent = readOnly ? '()' : `(${flagsKnown.join(' ')})`;
  await session.say(`* ${String(items.length)} EXISTS`);
  await session.say('* 0 RECENT');
  await session.say(`* FLAGS (${flagsKnown.join(' ')})`);
  await session.say(`* OK [PERMANENTFLAGS ${permanent}] Permanent flags`);
  if (unseen > 0) await session.say(`* OK [UNSEEN ${String(unseen)}] Is the first unseen message`);
  await session.say(`* OK [UIDVALIDITY ${String(UID_VALIDITY)}] UIDVALIDITY value`);
  await session.say(`* OK [UIDNEXT ${String(messages.uidNext(place))}] The next unique identifier value`);
}

const counts: Readonly<Record<string, (session: ImapSession, place: Place) => number>> = {
  MESSAGES: ({ world }, place) => world.messages.list(place).length,
  RECENT: () => 0,
  UIDNEXT: ({ world }, place) => world.messages.uidNext(place),
  UIDVALIDITY: () => UID_VALIDITY,
  UNSEEN: ({ world }, place) =>
    world.messages.list(place).filter(({ flags }) => !flags.includes('\\Seen')).length,
};

async function status({ session, args, opened }: InMailbox): Promise<Completion> {
  const name = textOfArgument(args[0]);
  const wanted = textsOfArgument(args[1])?.map((item) => item.toUpperCase());
  if (name === undefined || !wanted?.every((item) => Object.hasOwn(counts, item))) return badArguments;
  const folder = folderNamed(name);
  if (folder === undefined) return `NO ${printable(name)} doesn't exist.`;
  const place = { mailbox: opened.mailbox, folder };
  const told = wanted.map((item) => `${item} ${String(counts[item]?.(session, place) ?? 0)}`);
  await session.say(`* STATUS ${shown(folder)} (${told.join(' ')})`);
  return 'OK STATUS completed.';
}

export function printable(name: string): string {
  return name.slice(0, 100).replaceAll(/[^\x20-\x7e]/g, '?');
}

export const selectCommands: Readonly<Record<string, Handler>> = {
  SELECT: { in: 'mailbox', run: (asked) => select(asked, false) },
  EXAMINE: { in: 'mailbox', run: (asked) => select(asked, true) },
  STATUS: { in: 'mailbox', run: status },
};
