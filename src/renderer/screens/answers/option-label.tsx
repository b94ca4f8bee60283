import type { Text } from '../../../contract/text.ts';
import { OptionText } from '../../parts/option-text.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

/** An option of the engine's, in the language of the window. */
export function OptionLabel({
  option,
}: {
  readonly option: { readonly label: Text; readonly help?: Text | undefined };
}) {
  const { say } = useSpeech();
  return <OptionText title={say(option.label)} about={option.help && say(option.help)} />;
}
