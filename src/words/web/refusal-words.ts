import type { Language } from '../../contract/text.ts';

type Said = Readonly<Record<Language, string>>;

/** Why the web host does not answer a caller. */
export const refusalWords = {
  'wrong-host': {
    en: 'Entrada answers only under the address it printed.',
    de: 'Entrada antwortet nur unter der Adresse, die es ausgegeben hat.',
  },
  'wrong-origin': {
    en: 'Entrada answers its own window only, not other web pages.',
    de: 'Entrada antwortet nur dem eigenen Fenster, nicht anderen Webseiten.',
  },
  'wrong-token': {
    en: 'This address lacks the key of the running Entrada. Open the whole address that Entrada printed; every start has a new one.',
    de: 'Dieser Adresse fehlt der Schlüssel des laufenden Entrada. Öffnen Sie die ganze Adresse, die Entrada ausgegeben hat; jeder Start hat eine neue.',
  },
  'wrong-type': {
    en: 'Entrada takes JSON here.',
    de: 'Entrada nimmt hier JSON.',
  },
  'too-large': {
    en: 'This is more than Entrada takes in one call (1 MiB).',
    de: 'Das ist mehr, als Entrada in einem Aufruf annimmt (1 MiB).',
  },
  'not-understood': {
    en: 'This is not a call that Entrada understands.',
    de: 'Das ist kein Aufruf, den Entrada versteht.',
  },
  'not-found': {
    en: 'Entrada has nothing at this address.',
    de: 'Unter dieser Adresse hat Entrada nichts.',
  },
  'not-built': {
    en: 'The window has not been built yet. Run npm run setup, then start Entrada again.',
    de: 'Das Fenster ist noch nicht gebaut. Führen Sie npm run setup aus und starten Sie Entrada erneut.',
  },
} as const satisfies Readonly<Record<string, Said>>;

export type RefusalReason = keyof typeof refusalWords;
