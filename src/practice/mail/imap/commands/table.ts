import type { Handler } from '../handler.ts';
import { appendCommands } from './append.ts';
import { authenticateCommands } from './authenticate.ts';
import { copyCommands } from './copy.ts';
import { expungeCommands } from './expunge.ts';
import { fetchCommands } from './fetch.ts';
import { idleCommands } from './idle.ts';
import { listCommands } from './list.ts';
import { searchCommands } from './search.ts';
import { selectCommands } from './select.ts';
import { sessionCommands } from './session-commands.ts';
import { storeCommands } from './store.ts';

const commands: Readonly<Record<string, Handler>> = {
  ...sessionCommands,
  ...authenticateCommands,
  ...listCommands,
  ...selectCommands,
  ...appendCommands,
  ...idleCommands,
  ...fetchCommands,
  ...storeCommands,
  ...searchCommands,
  ...copyCommands,
  ...expungeCommands,
};

/** These exist with UIDs as well. */
const byUid = new Set(['FETCH', 'STORE', 'SEARCH', 'COPY', 'MOVE', 'EXPUNGE']);

export function commandNamed(name: string): { handler: Handler; byUid: boolean } | undefined {
  const plain = name.startsWith('UID ') ? name.slice(4) : name;
  const handler = Object.hasOwn(commands, plain) ? commands[plain] : undefined;
  if (handler === undefined || (plain !== name && !byUid.has(plain))) return undefined;
  return { handler, byUid: plain !== name };
}
