import type { Said, Sketch } from '../../contract/sketch.ts';
import type { Speech } from '../speech/use-speech.ts';
import { actsOf } from './acts-of.ts';

const CIRCLED_ONE = 0x2460;

/** ① for 1. */
export const circled = (number: number): string => String.fromCodePoint(CIRCLED_ONE + number - 1);

/** Bars and what is not known yet have nothing to say. */
export function spoken(said: Said, say: Speech['say']): string | undefined {
  if ('en' in said) return say(said);
  return 'value' in said ? said.value : undefined;
}

/** The drawing in words: "Entra admin center › App registrations › New registration: ① Fill in "Name"". */
export function textAlternative(sketch: Sketch, { t, say }: Speech): string {
  const path = [sketch.product, ...sketch.trail].flatMap((stop) => spoken(stop, say) ?? []).join(' › ');
  const acts = actsOf(sketch).map(
    ({ at, act, what }) => `${circled(at)} ${t(`sketch.${act}`, { what: say(what) })}`,
  );
  return [path, ...(acts.length === 0 ? [] : [acts.join(', ')])].join(': ');
}
