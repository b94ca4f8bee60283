import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../contract/text.ts';

export const settingWords: Readonly<Record<Language, Readonly<Record<keyof Settings, string>>>> = {
  en: {
    signInClientId: 'Signs in with the app',
    language: 'Language',
    theme: 'Theme',
    mailHosts: 'Mail servers',
  },
  de: {
    signInClientId: 'Meldet sich an mit der App',
    language: 'Sprache',
    theme: 'Farbschema',
    mailHosts: 'Mailserver',
  },
};
