import type { EngagementId } from '../../contract/ids.ts';
import { ask, type Failure } from '../engine/ask.ts';
import { clearIfStillThere, digestOf } from './clear-clipboard.ts';

export type CopyState =
  | { readonly at: 'idle' }
  | { readonly at: 'copied'; readonly clearsAt: string }
  | { readonly at: 'cleared' }
  | { readonly at: 'not-cleared' }
  | { readonly at: 'not-copied' }
  | { readonly at: 'failed'; readonly failure: Failure };

/** Copies the secret and sees to it that the clipboard forgets it. Tells how it goes. */
export async function copySecret(id: EngagementId, tell: (state: CopyState) => void): Promise<void> {
  const asked = await ask('secret.copy', { engagementId: id });
  if (!asked.ok) {
    tell({ at: 'failed', failure: asked.failure });
    return;
  }
  if (asked.value.by === 'host') {
    const { clearsAt } = asked.value;
    tell({ at: 'copied', clearsAt });
    setTimeout(() => tell({ at: 'cleared' }), Date.parse(clearsAt) - Date.now());
    return;
  }
  await copyHere(asked.value, tell);
}

async function copyHere(
  { value, clearsAfterSeconds }: { readonly value: string; readonly clearsAfterSeconds: number },
  tell: (state: CopyState) => void,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    tell({ at: 'not-copied' });
    return;
  }
  const digest = await digestOf(value);
  const after = clearsAfterSeconds * 1000;
  tell({ at: 'copied', clearsAt: new Date(Date.now() + after).toISOString() });
  setTimeout(() => void clearHere(digest, tell), after);
}

async function clearHere(digest: string, tell: (state: CopyState) => void): Promise<void> {
  const cleared = await clearIfStillThere(navigator.clipboard, digest);
  if (cleared !== 'forbidden') {
    tell({ at: 'cleared' });
    return;
  }
  tell({ at: 'not-cleared' });
  addEventListener('focus', () => void clearHere(digest, tell), { once: true });
}
