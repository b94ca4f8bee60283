import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { windowWordsIn, type WindowWords } from '../../words/window/window-words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window';
    resources: { window: WindowWords };
  }
}

/** Both languages are in the bundle, so that a switch needs no load. React escapes what is filled in. */
export async function startWords(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en', 'de'],
    defaultNS: 'window',
    ns: ['window'],
    resources: { en: { window: windowWordsIn('en') }, de: { window: windowWordsIn('de') } },
    interpolation: { escapeValue: false },
  });
}
