import type { Language } from '../contract/text.ts';

/** Which of our languages a locale (`de_AT.UTF-8`) or an Accept-Language header (`de-CH,de;q=0.9`) asks for first. */
export function spokenLanguage(locale: string | undefined): Language {
  return /^\s*de\b|^\s*de[_-]/i.test(locale ?? '') ? 'de' : 'en';
}

/** As POSIX says: LC_ALL before LC_MESSAGES before LANG. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name] ?? '')
    .find((value) => value !== '');
  return spokenLanguage(locale);
}
