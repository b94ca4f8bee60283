import { bundleWords } from '../../words/bundle/bundle-words.ts';
import type { Attempt } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

/** Typed twice, unseen, and asked for again while the two differ. @returns none where nothing was typed */
export async function typePassphrase({ language, askHidden, tell }: Terminal): Promise<string | undefined> {
  const words = bundleWords[language];
  for (;;) {
    const first = await askHidden(words.type);
    if (first === '') return undefined;
    if ((await askHidden(words.typeAgain)) === first) return first;
    tell(words.differ);
  }
}

/** Asks whoever sits here for the passphrase of a bundle that turns out to have one. */
export async function unlocking<Value>(
  terminal: Terminal,
  given: string | undefined,
  open: (passphrase: string | undefined) => Promise<Attempt<Value>>,
): Promise<Attempt<Value>> {
  const opened = await open(given);
  const isLocked =
    !opened.ok && opened.failure.is === 'problem' && opened.failure.problem.code === 'passphrase-missing';
  if (!isLocked || !terminal.isInteractive) return opened;
  const typed = await terminal.askHidden(bundleWords[terminal.language].type);
  return typed === '' ? opened : open(typed);
}
