import type { Text } from '../../contract/text.ts';

/** A bundle that somebody made: looked into, then gone on with on this computer. */
export const openBundle = {
  lead: {
    en: 'Somebody handed you a bundle of Entrada? Look into it and go on with it here.',
    de: 'Jemand hat Ihnen ein Paket von Entrada gegeben? Sehen Sie hinein und machen Sie hier damit weiter.',
  },
  open: { en: 'Open a bundle', de: 'Paket öffnen' },
  choose: { en: 'Choose the file', de: 'Datei wählen' },
  none: { en: 'No file is chosen.', de: 'Keine Datei gewählt.' },
  tooLarge: {
    en: 'The file is too large for this window. In a terminal: entrada bundle --import FILE.',
    de: 'Die Datei ist zu groß für dieses Fenster. Im Terminal: entrada bundle --import DATEI.',
  },
  key: { en: 'Passphrase or age identity', de: 'Passphrase oder age-Identität' },
  keyHelp: {
    en: 'An age identity begins with AGE-SECRET-KEY-1. A bundle that is not encrypted needs neither. Nothing typed here is kept.',
    de: 'Eine age-Identität beginnt mit AGE-SECRET-KEY-1. Ein unverschlüsseltes Paket braucht keines von beiden. Was Sie hier eingeben, wird nicht behalten.',
  },
  look: { en: 'Look inside', de: 'Hineinsehen' },
  whole: {
    en: 'The bundle is whole: every file inside has its checksum.',
    de: 'Das Paket ist vollständig: Jede Datei darin hat ihre Prüfsumme.',
  },
  guide: { en: 'Guide: {{guide}}', de: 'Anleitung: {{guide}}' },
  tenant: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' },
  clientId: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' },
  secretEnds: { en: 'It ends on {{date}}.', de: 'Es endet am {{date}}.' },
  withSecret: {
    en: "It holds the app's client secret or private key. That goes into this computer's keychain and is not shown.",
    de: 'Es enthält das Clientgeheimnis oder den privaten Schlüssel der App. Beides kommt in den Schlüsselbund dieses Computers und wird nicht gezeigt.',
  },
  withoutSecret: {
    en: 'It holds no client secret and no private key.',
    de: 'Es enthält weder ein Clientgeheimnis noch einen privaten Schlüssel.',
  },
  go: { en: 'Go on with it here', de: 'Hier damit weitermachen' },
} as const satisfies Record<string, Text>;
