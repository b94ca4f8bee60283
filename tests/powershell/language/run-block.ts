import { isTrue } from '../values/text.ts';
import { unrolled, type Value } from '../values/value.ts';
import type { Frame, Out } from './frame.ts';
import { Scope } from './scope.ts';
import type { ScriptBlock } from './script-block.ts';
import { ReturnSignal } from './signals.ts';

/** Runs a block where `return` leaves it, in the scope of the frame. */
export async function runHere({ body }: ScriptBlock, frame: Frame, out: Out): Promise<void> {
  if (body === undefined) return;
  try {
    await frame.session.language.run(body, frame, out);
  } catch (signal) {
    if (!(signal instanceof ReturnSignal)) throw signal;
  }
}

/** `& { … }`: with variables of its own. */
export const runBlock = (block: ScriptBlock, frame: Frame, out: Out): Promise<void> =>
  runHere(block, { ...frame, scope: new Scope(frame.scope) }, out);

/** What a block makes of a value: `{ $_.Name }` */
export async function sentFor(block: ScriptBlock, item: Value, frame: Frame): Promise<readonly Value[]> {
  const sent: Value[] = [];
  await frame.scope.with('_', item, () => runHere(block, frame, async (value) => void sent.push(value)));
  return sent;
}

/** A block that is asked about a value: `{ $_.Name -eq 'x' }` */
export const holdsFor = async (block: ScriptBlock, item: Value, frame: Frame): Promise<boolean> =>
  isTrue(unrolled(await sentFor(block, item, frame)));
