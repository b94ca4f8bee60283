import type { Checklist } from '../../../contract/checklist.ts';
import type { Text } from '../../../contract/text.ts';

/** The parts with those steps whose title holds the text; all of them for an empty one. */
export function foundParts(
  checklist: Checklist,
  text: string,
  say: (text: Text) => string,
): Checklist['parts'] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return checklist.parts;
  return checklist.parts
    .map((part) => ({
      ...part,
      steps: part.steps.filter(({ title }) => say(title).toLowerCase().includes(wanted)),
    }))
    .filter(({ steps }) => steps.length > 0);
}
