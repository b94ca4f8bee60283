import type { PracticeOptions } from '../practice/options.ts';
import { startPractice, type RunningPractice } from '../practice/start.ts';

/** The practice cloud on its own, for any client that takes its cloud file. */
export function runPractice(options: PracticeOptions): Promise<RunningPractice> {
  return startPractice(options);
}
