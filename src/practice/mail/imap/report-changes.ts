import type { ImapSession } from './session.ts';
import type { FolderView } from './state.ts';

/** Tells what happened in the folder since it was last told: what went, what came. */
export async function reportChanges(session: ImapSession, view: FolderView): Promise<void> {
  const now = session.world.messages.list(view.place);
  const present = new Set(now.map(({ uid }) => uid));
  let number = 1;
  for (const { uid } of view.items) {
    if (present.has(uid)) number++;
    else await session.say(`* ${String(number)} EXPUNGE`);
  }
  const before = number - 1;
  view.items = now;
  if (now.length > before) {
    await session.say(`* ${String(now.length)} EXISTS`);
    await session.say('* 0 RECENT');
  }
}
