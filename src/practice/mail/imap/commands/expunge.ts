import { chosenItems } from '../chosen-items.ts';
import { badArguments, type Completion, type Handler, type InFolder } from '../handler.ts';
import { reportChanges } from '../report-changes.ts';

/** Removes what is marked as deleted; with UIDs only those. */
async function expunge(asked: InFolder): Promise<Completion> {
  const { session, view, byUid, args } = asked;
  if (view.readOnly) return 'NO EXPUNGE failed. The folder is read-only.';
  const chosen = byUid ? chosenItems(asked, args[0]) : view.items.map((item) => ({ item }));
  if (chosen === undefined) return badArguments;
  removeDeleted(asked, chosen);
  await reportChanges(session, view);
  return 'OK EXPUNGE completed.';
}

function removeDeleted(
  { session, view }: InFolder,
  among: readonly { item: InFolder['view']['items'][number] }[],
): void {
  for (const { item } of among)
    if (item.flags.includes('\\Deleted')) session.world.messages.remove(view.place, item);
}

async function close(asked: InFolder): Promise<Completion> {
  if (!asked.view.readOnly)
    removeDeleted(
      asked,
      asked.view.items.map((item) => ({ item })),
    );
  asked.session.state = { is: 'signed-in', opened: asked.opened };
  return 'OK CLOSE completed.';
}

async function unselect({ session, opened }: InFolder): Promise<Completion> {
  session.state = { is: 'signed-in', opened };
  return 'OK UNSELECT completed.';
}

export const expungeCommands: Readonly<Record<string, Handler>> = {
  EXPUNGE: { in: 'folder', run: expunge },
  CLOSE: { in: 'folder', run: close },
  UNSELECT: { in: 'folder', run: unselect },
  CHECK: { in: 'folder', run: async () => 'OK CHECK completed.' },
};
