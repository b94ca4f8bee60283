import { setTimeout as pause } from 'node:timers/promises';
import type { PracticeAnswer } from './http.ts';
import type { Interference } from './interference.ts';

/** Works with whatever is to go wrong meanwhile. `undefined`: the connection is to be cut. */
export async function interfered(
  met: Interference,
  work: () => Promise<PracticeAnswer>,
): Promise<PracticeAnswer | undefined> {
  if (met.delayMs > 0) await pause(met.delayMs);
  if (met.cut === 'before') return undefined;
  if (met.instead?.when === 'before') return met.instead.answer;
  return afterWork(met, await work());
}

function afterWork(
  { cut, instead, afterwards }: Interference,
  answer: PracticeAnswer,
): PracticeAnswer | undefined {
  afterwards?.();
  return cut === 'after' ? undefined : (instead?.answer ?? answer);
}
