import { badArguments, type Completion, type Handler, type InMailbox } from '../handler.ts';
import { reportChanges } from '../report-changes.ts';
import type { ImapSession } from '../session.ts';

/** Tells what happens in the folder until the client says `DONE`. */
async function idle({ session }: InMailbox): Promise<Completion> {
  let told = session.say('+ IDLE accepted, awaiting DONE command.');
  const stop = whileInFolder(session, () => {
    told = told.then(() => tell(session));
  });
  const line = await session.reader.line(1024);
  stop();
  await told;
  return line.is === 'line' && line.text.toUpperCase() === 'DONE' ? 'OK IDLE completed.' : badArguments;
}

function whileInFolder({ state, world }: ImapSession, changed: () => void): () => void {
  return state.is === 'in-folder' ? world.messages.watch(state.view.place, changed) : () => undefined;
}

async function tell(session: ImapSession): Promise<void> {
  if (session.state.is === 'in-folder') await reportChanges(session, session.state.view);
}

export const idleCommands: Readonly<Record<string, Handler>> = { IDLE: { in: 'mailbox', run: idle } };
