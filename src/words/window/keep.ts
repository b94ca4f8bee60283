import type { Text } from '../../contract/text.ts';

/** Files that leave the window: sheets and sample programs. */
export const keep = {
  sheet: { en: 'Save a hand-over sheet', de: 'Übergabeblatt speichern' },
  sheetAll: { en: 'Save one sheet for all of it', de: 'Ein Blatt für alles speichern' },
  saved: { en: 'Saved as {{name}}', de: 'Gespeichert als {{name}}' },
  sample: { en: 'A program that uses the app', de: 'Ein Programm, das die App verwendet' },
  sampleHelp: {
    en: 'With the real ids. The secret is not in it: the program takes it from an environment variable.',
    de: 'Mit den echten IDs. Das Clientgeheimnis steht nicht darin: Das Programm nimmt es aus einer Umgebungsvariablen.',
  },
  python: { en: 'Python', de: 'Python' },
  typescript: { en: 'TypeScript', de: 'TypeScript' },
  bash: { en: 'bash with curl', de: 'bash mit curl' },
  saveSample: { en: 'Save the program', de: 'Programm speichern' },
} as const satisfies Record<string, Text>;
