import type { Language } from '../../contract/text.ts';

interface StartWords {
  openAt(address: string): string;
  howToEnd: string;
  portTaken(port: number): string;
  wrongUsage(detail: string): string;
}

/** What the web host says in the terminal it was started from. */
export const startWords: Readonly<Record<Language, StartWords>> = {
  en: {
    openAt: (address) => `Entrada is open at ${address}`,
    howToEnd: 'Ctrl-C ends it.',
    portTaken: (port) =>
      `Port ${String(port)} is taken by another program. Choose another with --port, or leave it out.`,
    wrongUsage: (detail) => `Not understood: ${detail} Options: --port N, --no-open, --data DIR.`,
  },
  de: {
    openAt: (address) => `Entrada ist geöffnet unter ${address}`,
    howToEnd: 'Strg-C beendet es.',
    portTaken: (port) =>
      `Port ${String(port)} ist von einem anderen Programm belegt. Wählen Sie mit --port einen anderen, oder lassen Sie ihn weg.`,
    wrongUsage: (detail) => `Nicht verstanden: ${detail} Optionen: --port N, --no-open, --data DIR.`,
  },
};
