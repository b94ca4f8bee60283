import { folderNamed } from '../../messages/folders.ts';
import { textOfArgument, textsOfArgument, type Argument } from '../arguments.ts';
import { badArguments, type Completion, type Handler, type InMailbox } from '../handler.ts';
import { flagsKnown, printable, UID_VALIDITY } from './select.ts';

interface Appended {
  readonly name: string;
  readonly flags: readonly string[];
  readonly text: string;
}

async function append({ session, args, opened }: InMailbox): Promise<Completion> {
  const asked = readAppend(args);
  if (asked === undefined) return badArguments;
  const folder = folderNamed(asked.name);
  if (folder === undefined) return `NO [TRYCREATE] ${printable(asked.name)} doesn't exist.`;
  const { messages, now } = session.world;
  const message = { bytes: Buffer.from(asked.text, 'latin1'), flags: asked.flags, at: now() };
  const uid = messages.append({ mailbox: opened.mailbox, folder }, message);
  return uid === undefined
    ? 'NO [OVERQUOTA] The mailbox is full.'
    : `OK [APPENDUID ${String(UID_VALIDITY)} ${String(uid)}] APPEND completed.`;
}

/** `name [flags] [date] message`; the date is left aside. */
function readAppend(args: readonly Argument[]): Appended | undefined {
  const name = textOfArgument(args[0]);
  const text = textOfArgument(args.at(-1));
  if (name === undefined || text === undefined || args.length < 2 || args.length > 4) return undefined;
  const given = args
    .slice(1, -1)
    .flatMap((argument) => (argument.is === 'list' ? (textsOfArgument(argument) ?? []) : []));
  const flags = flagsKnown.filter((known) =>
    given.some((flag) => flag.toLowerCase() === known.toLowerCase()),
  );
  return { name, flags, text };
}

/** Folders are what they are: the practice cloud makes no others. */
const fixed = async ({ args }: InMailbox, command: string): Promise<Completion> =>
  args.length === 0 ? badArguments : `NO ${command} failed.`;

export const appendCommands: Readonly<Record<string, Handler>> = {
  APPEND: { in: 'mailbox', run: append },
  CREATE: { in: 'mailbox', run: (asked) => fixed(asked, 'CREATE') },
  DELETE: { in: 'mailbox', run: (asked) => fixed(asked, 'DELETE') },
  RENAME: { in: 'mailbox', run: (asked) => fixed(asked, 'RENAME') },
  SUBSCRIBE: { in: 'mailbox', run: async () => 'OK SUBSCRIBE completed.' },
  UNSUBSCRIBE: { in: 'mailbox', run: async () => 'OK UNSUBSCRIBE completed.' },
};
