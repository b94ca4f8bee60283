import type { Language } from '../../contract/text.ts';
import type { ControlWorld } from '../control/world.ts';
import type { Words } from './words.ts';

/** What a part of the page is drawn from. */
export interface View {
  readonly world: ControlWorld;
  readonly language: Language;
  readonly words: Words;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

export function shownDay(instant: string, language: Language): string {
  return new Date(instant).toLocaleDateString(locales[language], { dateStyle: 'medium', timeZone: 'UTC' });
}

export function shownTime(at: number, language: Language): string {
  return new Date(at).toLocaleTimeString(locales[language], { hour12: false });
}
