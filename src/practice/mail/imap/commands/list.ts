import { folders } from '../../messages/folders.ts';
import { quoted } from '../../mime/imap-strings.ts';
import { textOfArgument, type Argument } from '../arguments.ts';
import { badArguments, type Completion, type Handler } from '../handler.ts';
import type { ImapSession } from '../session.ts';

const PATTERN_AT_MOST = 200;

async function list(
  command: 'LIST' | 'LSUB',
  session: ImapSession,
  args: readonly Argument[],
): Promise<Completion> {
  const [reference, pattern, ...more] = args.map(textOfArgument);
  if (reference === undefined || pattern === undefined || more.length > 0) return badArguments;
  if (pattern === '') await session.say(`* ${command} (\\Noselect \\HasChildren) "/" ""`);
  const wanted = matcher(reference + pattern);
  for (const { name, attributes } of folders) {
    if (wanted(name)) await session.say(`* ${command} (${attributes.join(' ')}) "/" ${shown(name)}`);
  }
  return `OK ${command} completed.`;
}

/** `*` stands for anything, `%` for anything within a level. */
function matcher(pattern: string): (name: string) => boolean {
  const parts = pattern.slice(0, PATTERN_AT_MOST).split(/[*%]+/);
  const levels = parts.map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${levels.join('[^]*?')}$`, 'i');
  return (name) => whole.test(name);
}

export function shown(name: string): string {
  return name.includes(' ') ? quoted(name) : name;
}

export const listCommands: Readonly<Record<string, Handler>> = {
  LIST: { in: 'mailbox', run: ({ session, args }) => list('LIST', session, args) },
  LSUB: { in: 'mailbox', run: ({ session, args }) => list('LSUB', session, args) },
  NAMESPACE: {
    in: 'mailbox',
    run: async ({ session }) => {
      await session.say('* NAMESPACE (("" "/")) NIL NIL');
      return 'OK NAMESPACE completed.';
    },
  },
};
