import { language, type Language } from '../contract/text.ts';
import { languageOf } from '../words/spoken-language.ts';

/** Known before the command line is read, so that help and misuse speak it too. */
export function findLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  const asked = at === -1 ? undefined : language.safeParse(value).data;
  return asked ?? languageOf(environment);
}
