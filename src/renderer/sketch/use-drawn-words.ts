import type { Said } from '../../contract/sketch.ts';
import type { Text } from '../../contract/text.ts';
import { hyphenated } from '../../words/window/hyphens.ts';
import { useSpeech } from '../speech/use-speech.ts';

/** The words to draw, breaking where long ones may; nothing for a bar and for what is not known yet. */
export function useDrawnWords() {
  const { say } = useSpeech();
  const draw = (text: Text): string => hyphenated(say(text));
  const drawSaid = (said: Said): string | undefined => {
    if ('en' in said) return draw(said);
    return 'value' in said ? said.value : undefined;
  };
  return { draw, drawSaid };
}
