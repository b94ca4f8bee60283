import { create } from 'zustand';
import type { EventOf } from '../../contract/events.ts';

type Progress = EventOf<'mail.progress'>;

/** How far the mail test of an engagement is. */
export const useMailTests = create<{ readonly going: Readonly<Record<string, Progress>> }>(() => ({
  going: {},
}));

export function noteTested(progress: Progress): void {
  useMailTests.setState(({ going }) => ({ going: { ...going, [progress.engagementId]: progress } }));
}
