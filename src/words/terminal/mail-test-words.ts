import type { Language } from '../../contract/text.ts';

interface MailTestWords {
  readonly progress: (done: number, of: number) => string;
  readonly continued: (earlier: number) => string;
  readonly whatToDo: string;
  readonly stopped: string;
}

export const mailTestWords: Readonly<Record<Language, MailTestWords>> = {
  en: {
    progress: (done, of) => `Tested ${String(done)} of ${String(of)} mailboxes`,
    continued: (earlier) =>
      `A test that was cut off is continued: ${String(earlier)} mailboxes were tested before.`,
    whatToDo: 'What to do',
    stopped: 'The test was stopped. The same command continues it.',
  },
  de: {
    progress: (done, of) => `${String(done)} von ${String(of)} Postfächern getestet`,
    continued: (earlier) =>
      `Ein abgebrochener Test wird fortgesetzt: ${String(earlier)} Postfächer waren schon getestet.`,
    whatToDo: 'Was zu tun ist',
    stopped: 'Der Test wurde angehalten. Derselbe Befehl setzt ihn fort.',
  },
};
