import type { Call, Command, Parameters, Stage } from '../language/frame.ts';
import { unrolled, type Value } from '../values/value.ts';

type Start = Command['start'];

/** A cmdlet of PowerShell itself: it hears the preferences of whoever calls it. */
export const cmdlet = (name: string, parameters: Parameters, start: Start): Command => ({
  name,
  parameters,
  hears: 'caller',
  start,
});

/** A function that a module wrote in PowerShell. */
export const moduleFunction = (name: string, parameters: Parameters, start: Start): Command => ({
  name,
  parameters,
  hears: 'global',
  start,
});

/** Takes nothing from the pipeline and does its work once. */
export const once = (work: () => Promise<void> | void): Stage => ({ end: async () => work() });

/** Waits for all that comes, or takes what `-InputObject` gives. */
export function whole({ given }: Call, work: (all: Value) => Promise<void>): Stage {
  if (given.has('InputObject')) return once(() => work(given.value('InputObject')));
  const all: Value[] = [];
  return { process: async (value) => void all.push(value), end: () => work(unrolled(all)) };
}
