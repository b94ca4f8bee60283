import type { Text } from '../../contract/text.ts';

/** Words that more than one screen uses. */
export const general = {
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  copy: { en: 'Copy', de: 'Kopieren' },
  copyNamed: { en: 'Copy {{what}}', de: '{{what}} kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  copyFailed: { en: 'Not copied: select it by hand', de: 'Nicht kopiert: bitte von Hand markieren' },
  tryAgain: { en: 'Try again', de: 'Erneut versuchen' },
  signIn: { en: 'Sign in', de: 'Anmelden' },
  details: { en: 'Raw answer', de: 'Antwort im Wortlaut' },
  loading: { en: 'Loading', de: 'Wird geladen' },
  notYetKnown: { en: 'Known after the run', de: 'Nach dem Ausführen bekannt' },
  optional: { en: 'optional', de: 'optional' },
  bugTitle: { en: 'Entrada made a mistake.', de: 'Entrada hat einen Fehler gemacht.' },
  bugFix: {
    en: 'Nothing further was done. Try again; if it happens again, report it with the reference {{reference}}.',
    de: 'Es wurde nichts weiter getan. Versuchen Sie es erneut; tritt es wieder auf, melden Sie es mit der Kennung {{reference}}.',
  },
  unreachableTitle: {
    en: 'The engine behind this window does not answer.',
    de: 'Der Dienst hinter diesem Fenster antwortet nicht.',
  },
  unreachableFix: {
    en: 'Start Entrada again and open the address it prints. What you typed here stays.',
    de: 'Starten Sie Entrada neu und öffnen Sie die angezeigte Adresse. Ihre Eingaben hier bleiben erhalten.',
  },
  garbledTitle: {
    en: 'The window and the engine do not understand each other.',
    de: 'Fenster und Dienst verstehen einander nicht.',
  },
  garbledFix: {
    en: 'They are of different versions. Build both again and reload this page ({{operation}}).',
    de: 'Sie haben verschiedene Versionen. Bauen Sie beide neu und laden Sie diese Seite neu ({{operation}}).',
  },
} as const satisfies Record<string, Text>;
