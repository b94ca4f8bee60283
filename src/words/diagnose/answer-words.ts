import type { Collected, Confidence } from '../../contract/diagnosis.ts';
import type { Language, Text } from '../../contract/text.ts';

/** How sure a diagnosis is. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  certain: { en: 'the text says so', de: 'der Text sagt es' },
  likely: { en: 'likely', de: 'wahrscheinlich' },
  possible: { en: 'possible', de: 'möglich' },
};

export const answerWords = {
  recognised: { en: 'Recognized by', de: 'Erkannt an' },
  toBeSure: { en: 'To be sure, look at', de: 'Zur Sicherheit prüfen' },
  paste: {
    en: 'Paste the text and end it with Ctrl-D (Windows: Ctrl-Z and Enter).',
    de: 'Fügen Sie den Text ein und beenden Sie ihn mit Strg-D (Windows: Strg-Z und Eingabe).',
  },
  forSupport: { en: 'For support', de: 'Für den Support' },
} as const satisfies Record<string, Text>;

const LABELS: readonly (readonly [keyof Collected, Text])[] = [
  ['correlationId', { en: 'correlation id', de: 'Korrelations-ID' }],
  ['requestId', { en: 'request id', de: 'Anforderungs-ID' }],
  ['traceId', { en: 'trace id', de: 'Ablaufverfolgungs-ID' }],
  ['at', { en: 'time', de: 'Zeit' }],
  ['link', { en: 'Microsoft’s page', de: 'Seite von Microsoft' }],
];

/** “correlation id 5c5c…, time 2026-…”; empty where the text has none of it. */
export function collectedWords(collected: Collected, language: Language): string {
  return LABELS.flatMap(([key, label]) => {
    const value = collected[key];
    return value === undefined ? [] : [`${label[language]} ${value}`];
  }).join(', ');
}

const UNKNOWN: Text = {
  en: 'This text is not in Entrada’s catalogue.',
  de: 'Dieser Text steht nicht im Katalog von Entrada.',
};
const NOTE = {
  en: (list: string) =>
    `Keep this for support: ${list}. The text as a whole and what was done before belong to it.`,
  de: (list: string) =>
    `Halten Sie dies für den Support fest: ${list}. Der ganze Text und was zuvor getan wurde gehören dazu.`,
} as const;
const COLLECT: Text = {
  en: 'For support, collect the whole text, the correlation or request id, the time, and what was done before; the short form rarely tells enough.',
  de: 'Sammeln Sie für den Support den ganzen Text, die Korrelations- oder Anforderungs-ID, die Zeit und was zuvor getan wurde; die Kurzform sagt selten genug.',
};

/** Said where the catalogue does not know a text. */
export function unknownWords(collected: Collected, language: Language): { message: string; fix: string } {
  const list = collectedWords(collected, language);
  return { message: UNKNOWN[language], fix: list === '' ? COLLECT[language] : NOTE[language](list) };
}
