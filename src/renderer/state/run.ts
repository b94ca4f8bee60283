import { create } from 'zustand';
import type { StepState } from '../../contract/checklist.ts';
import type { Report } from '../../contract/engagement.ts';
import type { EventOf } from '../../contract/events.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { Failure } from '../engine/ask.ts';
import type { Purpose } from './route.ts';

export type Progress = EventOf<'run.progress'>;

/** What runs, or has last run, for one engagement since this window was opened. */
export type Run =
  | { readonly at: 'idle' }
  | {
      readonly at: 'running';
      readonly purpose: Purpose;
      /** `elsewhere`: another tab, or this page before it was loaded again. Its report goes there. */
      readonly startedBy: 'this-page' | 'elsewhere';
      readonly step?: string;
      readonly progress?: Progress;
      readonly steps: Readonly<Record<string, StepState>>;
    }
  | { readonly at: 'ended'; readonly report: Report; readonly step?: string }
  | { readonly at: 'failed'; readonly purpose: Purpose; readonly failure: Failure };

const idle: Run = { at: 'idle' };

export const useRuns = create<{ readonly runs: Readonly<Record<string, Run>> }>(() => ({ runs: {} }));

export const runOf = (runs: Readonly<Record<string, Run>>, id: EngagementId): Run => runs[id] ?? idle;

export const useRun = (id: EngagementId): Run => useRuns(({ runs }) => runOf(runs, id));

export function setRun(id: EngagementId, run: Run): void {
  useRuns.setState(({ runs }) => ({ runs: { ...runs, [id]: run } }));
}

/** A run tells how far it is. What comes after its end, the answer having overtaken it, is old news. */
export function noteProgress(progress: Progress): void {
  const run = runOf(useRuns.getState().runs, progress.engagementId);
  if (run.at !== 'running') return;
  const told = Object.fromEntries(progress.steps.map(({ id, state }) => [id, state]));
  setRun(progress.engagementId, {
    ...run,
    purpose: progress.purpose,
    progress,
    steps: { ...run.steps, ...told },
  });
}

/** The engine says whether something runs; a run that this page did not start begins and ends by that. */
export function noteRunning(id: EngagementId, isRunning: boolean): void {
  const run = runOf(useRuns.getState().runs, id);
  if (isRunning && run.at !== 'running') {
    setRun(id, { at: 'running', purpose: 'apply', startedBy: 'elsewhere', steps: {} });
  }
  if (!isRunning && run.at === 'running' && run.startedBy === 'elsewhere') setRun(id, idle);
}
