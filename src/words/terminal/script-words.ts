import type { Language } from '../../contract/text.ts';

/** What the command `script` says besides its scripts. */
export const scriptWords: Readonly<
  Record<Language, { readonly nothingToTakeBack: string; readonly handedBack: (title: string) => string }>
> = {
  en: {
    nothingToTakeBack:
      '# No result block of this engagement says that a script did anything that is still to be taken back.',
    handedBack: (title) => `Taken over: ${title}`,
  },
  de: {
    nothingToTakeBack:
      '# Kein Ergebnisblock dieses Vorgangs sagt, dass ein Skript etwas getan hat, das noch zurückzunehmen ist.',
    handedBack: (title) => `Übernommen: ${title}`,
  },
};
