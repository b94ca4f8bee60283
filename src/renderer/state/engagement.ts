import { create } from 'zustand';
import type { Engagement } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { ask, type Asked, type Failure } from '../engine/ask.ts';

/** The one engagement on screen. */
export type Current =
  | { readonly at: 'nothing' }
  | { readonly at: 'loading'; readonly id: EngagementId }
  | { readonly at: 'ready'; readonly id: EngagementId; readonly engagement: Engagement }
  | { readonly at: 'failed'; readonly id: EngagementId; readonly failure: Failure };

export const useEngagement = create<{ readonly current: Current }>(() => ({ current: { at: 'nothing' } }));

const set = (current: Current) => useEngagement.setState({ current });
const isOnScreen = (id: EngagementId) => {
  const { current } = useEngagement.getState();
  return current.at !== 'nothing' && current.id === id;
};

/** Shows an engagement that an operation has just answered with. */
export function showEngagement(engagement: Engagement): void {
  set({ at: 'ready', id: engagement.summary.id, engagement });
}

/** Opens another engagement; the one on screen is only read again. */
export async function openEngagement(id: EngagementId): Promise<void> {
  if (!isOnScreen(id)) set({ at: 'loading', id });
  await readAgain(id);
}

/** Reads the engagement again if it is the one on screen. */
export async function readAgain(id: EngagementId): Promise<void> {
  if (!isOnScreen(id)) return;
  const asked = await ask('engagements.read', { engagementId: id });
  if (!isOnScreen(id)) return;
  if (asked.ok) showEngagement(asked.value);
  else set({ at: 'failed', id, failure: asked.failure });
}

/** For operations that answer with the engagement as it is now. */
export async function showAnswer(answering: Promise<Asked<Engagement>>): Promise<Asked<Engagement>> {
  const asked = await answering;
  if (asked.ok) showEngagement(asked.value);
  return asked;
}
