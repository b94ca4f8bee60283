import { knownField, type PastedValues } from '../../../contract/pasted-values.ts';
import type { Language, Text } from '../../../contract/text.ts';
import type { Words } from '../../ports.ts';

/** Evidence of what somebody handed in. */
export function handedInSeen(values: PastedValues, words: Words): Text {
  const list = (language: Language): string =>
    knownField.options
      .filter((field) => values[field] !== undefined)
      .map((field) => `${words.field(field, language)} ${values[field] ?? ''}`)
      .join(', ');
  return { en: `Handed in: ${list('en')}`, de: `Nachgereicht: ${list('de')}` };
}
