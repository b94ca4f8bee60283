import type { Language } from '../../contract/text.ts';

/** "a Privileged Role Administrator", "an Exchange Administrator"; German sentences do without. */
export function withArticle(name: string, language: Language): string {
  if (language === 'de') return name;
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
}
