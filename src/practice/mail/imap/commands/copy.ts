import { folderNamed } from '../../messages/folders.ts';
import type { Place } from '../../messages/message-store.ts';
import { textOfArgument } from '../arguments.ts';
import { chosenItems } from '../chosen-items.ts';
import { badArguments, type Completion, type Handler, type InFolder } from '../handler.ts';
import { reportChanges } from '../report-changes.ts';
import { printable, UID_VALIDITY } from './select.ts';

type Copied =
  { readonly is: 'copied'; readonly uids: string } | { readonly is: 'not'; readonly answer: Completion };

async function copyInto(asked: InFolder, moves: boolean): Promise<Copied> {
  const { session, args, view, opened } = asked;
  const chosen = chosenItems(asked, args[0]);
  const name = textOfArgument(args[1]);
  if (chosen === undefined || name === undefined) return { is: 'not', answer: badArguments };
  const folder = folderNamed(name);
  if (folder === undefined) return { is: 'not', answer: `NO [TRYCREATE] ${printable(name)} doesn't exist.` };
  const to: Place = { mailbox: opened.mailbox, folder };
  const { messages } = session.world;
  const made: number[] = [];
  for (const { item } of chosen) {
    const uid = messages.copy(view.place, item, to);
    if (uid === undefined) return { is: 'not', answer: 'NO [OVERQUOTA] The mailbox is full.' };
    made.push(uid);
    if (moves) messages.remove(view.place, item);
  }
  const from = chosen.map(({ item }) => item.uid).join(',');
  return { is: 'copied', uids: `[COPYUID ${String(UID_VALIDITY)} ${from} ${made.join(',')}]` };
}

async function copy(asked: InFolder): Promise<Completion> {
  const done = await copyInto(asked, false);
  return done.is === 'copied' ? `OK ${done.uids} COPY completed.` : done.answer;
}

async function move(asked: InFolder): Promise<Completion> {
  if (asked.view.readOnly) return 'NO MOVE failed. The folder is read-only.';
  const done = await copyInto(asked, true);
  if (done.is === 'not') return done.answer;
  await asked.session.say(`* OK ${done.uids}`);
  await reportChanges(asked.session, asked.view);
  return 'OK MOVE completed.';
}

export const copyCommands: Readonly<Record<string, Handler>> = {
  COPY: { in: 'folder', run: copy },
  MOVE: { in: 'folder', run: move },
};
