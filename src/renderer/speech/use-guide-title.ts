import { useSpeech } from './use-speech.ts';
import { useLibrary } from '../state/library.ts';
import { valueOf } from '../state/remote.ts';

/** A guide's title in the language of the window; its id as long as the guides are not here. */
export function useGuideTitle(): (id: string) => string {
  const { say } = useSpeech();
  const guides = valueOf(useLibrary((state) => state.guides)) ?? [];
  return (id) => {
    const guide = guides.find((one) => one.id === id);
    return guide === undefined ? id : say(guide.title);
  };
}
