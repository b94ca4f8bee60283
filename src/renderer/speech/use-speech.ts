import { useTranslation } from 'react-i18next';
import type { Language, Text } from '../../contract/text.ts';
import { regionOf } from './region.ts';
import { day, inWords, minute, minuteAndSecond, moment } from './time-words.ts';

/** Everything a component needs to speak: the window's words, the engine's texts, times and ids of language. */
export function useSpeech() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language.startsWith('de') ? 'de' : 'en';
  const region = regionOf(language, navigator.languages);
  return {
    t,
    language,
    say: (text: Text) => text[language],
    day: (iso: string) => day(iso, region),
    minute: (iso: string) => minute(iso, region),
    minuteAndSecond: (iso: string) => minuteAndSecond(iso, region),
    moment: (iso: string) => moment(iso, region),
    inWords: (iso: string) => inWords(iso, region),
  };
}

export type Speech = ReturnType<typeof useSpeech>;
