import { commandNamed } from './commands/table.ts';
import { notConnected, unknownCommand, wrongState, type Completion, type Handler } from './handler.ts';
import type { Command } from './read-command.ts';
import { reportChanges } from './report-changes.ts';
import type { ImapSession } from './session.ts';

/** Runs a command if the session's state allows it, and tells what others changed meanwhile. */
export async function runCommand(session: ImapSession, { name, args }: Command): Promise<Completion> {
  const found = commandNamed(name);
  if (found === undefined) return unknownCommand;
  const { handler, byUid } = found;
  const completion = await inState(session, handler, { args, byUid });
  const keepsNumbers = handler.in === 'folder' && handler.keepsNumbers === true && !byUid;
  if (session.state.is === 'in-folder' && !keepsNumbers) await reportChanges(session, session.state.view);
  return completion;
}

async function inState(
  session: ImapSession,
  handler: Handler,
  { args, byUid }: { args: Command['args']; byUid: boolean },
): Promise<Completion> {
  const { state } = session;
  switch (handler.in) {
    case 'any':
      return handler.run({ session, args });
    case 'before-sign-in':
      return state.is === 'greeted' ? handler.run({ session, args }) : wrongState;
    case 'mailbox':
      return state.is === 'signed-in' || state.is === 'in-folder'
        ? handler.run({ session, args, opened: state.opened })
        : outside(session);
    case 'folder':
      return state.is === 'in-folder'
        ? handler.run({ session, args, opened: state.opened, view: state.view, byUid })
        : outside(session);
  }
}

function outside({ state }: ImapSession): Completion {
  return state.is === 'not-connected' ? notConnected : wrongState;
}
