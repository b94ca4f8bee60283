import type { Language } from '../../contract/text.ts';
import { day } from '../problems/phrases.ts';

export interface ListWords {
  noEngagements: string;
  progress(done: number, of: number): string;
  secretEnds(date: string): string;
  practice: string;
  stepsByEntrada(automatic: number, all: number): string;
  bug(reference: string): string;
  bugFix: string;
  windowNotBuilt: string;
  windowNotBuiltFix: string;
  practiceRuns: string;
}

export const listWords: Readonly<Record<Language, ListWords>> = {
  en: {
    noEngagements: 'There are no engagements on this computer yet. entrada apply makes the first one.',
    progress: (done, of) => `${String(done)} of ${String(of)} steps done`,
    secretEnds: (date) => `secret ends ${day(date, 'en')}`,
    practice: 'practice',
    stepsByEntrada: (automatic, all) => `${String(all)} steps, ${String(automatic)} of them done by Entrada`,
    bug: (reference) => `Entrada made a mistake (reference ${reference}).`,
    bugFix:
      'Run it again; if it comes back, report the reference and the file logs/entrada.log of the data folder.',
    windowNotBuilt: 'The window has not been built yet.',
    windowNotBuiltFix: 'Run npm run setup, then try again.',
    practiceRuns: 'The practice cloud is running. Ctrl-C ends it.',
  },
  de: {
    noEngagements: 'Auf diesem Computer gibt es noch keine Vorgänge. Den ersten legt entrada apply an.',
    progress: (done, of) => `${String(done)} von ${String(of)} Schritten erledigt`,
    secretEnds: (date) => `Clientgeheimnis endet am ${day(date, 'de')}`,
    practice: 'Übung',
    stepsByEntrada: (automatic, all) =>
      `${String(all)} Schritte, ${String(automatic)} davon führt Entrada aus`,
    bug: (reference) => `Entrada hat einen Fehler gemacht (Kennung ${reference}).`,
    bugFix:
      'Versuchen Sie es erneut; kommt er wieder, melden Sie die Kennung und die Datei logs/entrada.log des Datenordners.',
    windowNotBuilt: 'Das Fenster ist noch nicht gebaut.',
    windowNotBuiltFix: 'Führen Sie npm run setup aus und versuchen Sie es erneut.',
    practiceRuns: 'Die Übungs-Cloud läuft. Strg-C beendet sie.',
  },
};
