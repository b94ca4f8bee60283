import type { Language } from '../../contract/text.ts';

/** The system's own variant of the chosen language, `de-CH` for `de`: dates look as they do elsewhere there. */
export function regionOf(language: Language, preferred: readonly string[]): string {
  const variant = preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  return variant ?? (language === 'en' ? 'en-GB' : language);
}
