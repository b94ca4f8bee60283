import { anyOf, aside, clause, quoted } from '../problems/phrases.ts';
import type { ProblemOf, WordsOf } from '../problems/wording.ts';

type Reason = ProblemOf<'file-unwritable'>['reason'];

const UNWRITABLE: Readonly<
  Record<Reason, { en: [why: string, fix: string]; de: [why: string, fix: string] }>
> = {
  full: {
    en: ['the disk is full', 'Free some space or choose another disk, then try again.'],
    de: [
      'der Datenträger ist voll',
      'Schaffen Sie Platz oder wählen Sie einen anderen Datenträger, und versuchen Sie es erneut.',
    ],
  },
  forbidden: {
    en: ['writing there is not allowed', 'Choose a folder of your own, or have the rights changed.'],
    de: [
      'das Schreiben ist dort nicht erlaubt',
      'Wählen Sie einen eigenen Ordner, oder lassen Sie die Rechte ändern.',
    ],
  },
  'no-folder': {
    en: ['the folder does not exist', 'Create the folder first, or correct the path.'],
    de: ['den Ordner gibt es nicht', 'Legen Sie den Ordner zuerst an, oder berichtigen Sie den Pfad.'],
  },
  'folder-there': {
    en: ['there is a folder of that name', 'Choose another name, or remove the folder first.'],
    de: [
      'dort liegt ein Ordner dieses Namens',
      'Wählen Sie einen anderen Namen, oder entfernen Sie den Ordner zuerst.',
    ],
  },
  other: {
    en: ['the system refused it', 'Choose another path, then try again.'],
    de: ['das System hat es abgelehnt', 'Wählen Sie einen anderen Pfad, und versuchen Sie es erneut.'],
  },
};

/** Files that are handed over: bundles and reports. */
export const bundleProblemWords: WordsOf<
  | 'file-exists'
  | 'file-unwritable'
  | 'file-type-unknown'
  | 'pdf-unavailable'
  | 'passphrase-weak'
  | 'passphrase-missing'
  | 'passphrase-wrong'
  | 'recipient-invalid'
  | 'bundle-cloud-unknown'
  | 'bundle-other-app'
  | 'bundle-damaged'
> = {
  'file-exists': ({ file }) => ({
    en: [
      `The file ${quoted(file, 'en')} is there already and was left as it is.`,
      'Choose another name, or allow it to be replaced (--force).',
    ],
    de: [
      `Die Datei ${quoted(file, 'de')} gibt es schon; sie blieb unverändert.`,
      'Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen (--force).',
    ],
  }),
  'file-unwritable': ({ file, reason, detail }) => {
    const { en, de } = UNWRITABLE[reason];
    return {
      en: [`The file ${quoted(file, 'en')} cannot be written: ${en[0]}${aside(detail)}.`, en[1]],
      de: [`Die Datei ${quoted(file, 'de')} lässt sich nicht schreiben: ${de[0]}${aside(detail)}.`, de[1]],
    };
  },
  'file-type-unknown': ({ file, known }) => ({
    en: [
      `The name ${quoted(file, 'en')} does not say what kind of file to write.`,
      `Let it end in ${anyOf(known, 'en')}.`,
    ],
    de: [
      `Der Name ${quoted(file, 'de')} sagt nicht, welche Art von Datei gemeint ist.`,
      `Lassen Sie ihn auf ${anyOf(known, 'de')} enden.`,
    ],
  }),
  'pdf-unavailable': ({ detail }) => ({
    en: [
      `No browser on this computer could print the report into a PDF${aside(detail ?? '')}.`,
      'Write the report as .html, open it in a browser and print it into a PDF there.',
    ],
    de: [
      `Kein Browser auf diesem Computer konnte den Bericht als PDF drucken${aside(detail ?? '')}.`,
      'Schreiben Sie den Bericht als .html, öffnen Sie ihn in einem Browser und drucken Sie ihn dort als PDF.',
    ],
  }),
  'passphrase-weak': ({ least }) => ({
    en: [
      `The passphrase has fewer than ${String(least)} characters.`,
      'Use a longer one, or have six words made (--make-passphrase).',
    ],
    de: [
      `Die Passphrase hat weniger als ${String(least)} Zeichen.`,
      'Verwenden Sie eine längere, oder lassen Sie sechs Wörter erzeugen (--make-passphrase).',
    ],
  }),
  'passphrase-missing': ({ file }) => ({
    en: [
      `${quoted(file, 'en')} is encrypted, and no passphrase was given.`,
      'Give its passphrase (--passphrase-stdin), or the age identity it was encrypted for.',
    ],
    de: [
      `${quoted(file, 'de')} ist verschlüsselt, und es wurde keine Passphrase angegeben.`,
      'Geben Sie die Passphrase an (--passphrase-stdin), oder die age-Identität, für die es verschlüsselt wurde.',
    ],
  }),
  'recipient-invalid': ({ given }) => ({
    en: [
      `${quoted(given, 'en')} is not a public key of age.`,
      'Ask the receiver for the line that begins with age1; age-keygen prints it.',
    ],
    de: [
      `${quoted(given, 'de')} ist kein öffentlicher Schlüssel von age.`,
      'Bitten Sie den Empfänger um die Zeile, die mit age1 beginnt; age-keygen gibt sie aus.',
    ],
  }),
  'bundle-cloud-unknown': ({ file }) => ({
    en: [
      `${quoted(file, 'en')} does not say which cloud its app lives in.`,
      'Say which (--cloud with a name or a cloud file, or --practice).',
    ],
    de: [
      `${quoted(file, 'de')} sagt nicht, in welcher Cloud die App liegt.`,
      'Geben Sie sie an (--cloud mit einem Namen oder einer Cloud-Datei, oder --practice).',
    ],
  }),
  'bundle-other-app': ({ file, engagement }) => ({
    en: [
      `${quoted(file, 'en')} belongs to another app than the engagement ${quoted(engagement, 'en')} on this computer.`,
      'Look which of the two is right; to take the bundle, forget the engagement here first.',
    ],
    de: [
      `${quoted(file, 'de')} gehört zu einer anderen App als der Vorgang ${quoted(engagement, 'de')} auf diesem Computer.`,
      'Prüfen Sie, was gilt; um das Paket zu übernehmen, vergessen Sie hier zuerst den Vorgang.',
    ],
  }),
  'passphrase-wrong': ({ file }) => ({
    en: [
      `The passphrase does not open ${quoted(file, 'en')}.`,
      'Check letter case and keyboard layout, or ask whoever made the bundle.',
    ],
    de: [
      `Die Passphrase öffnet ${quoted(file, 'de')} nicht.`,
      'Prüfen Sie Großschreibung und Tastaturbelegung, oder fragen Sie, wer das Paket erstellt hat.',
    ],
  }),
  'bundle-damaged': ({ file, detail }) => ({
    en: [
      `${quoted(file, 'en')} is not an intact bundle of Entrada: ${clause(detail)}.`,
      'Do not use it; have it sent again, or make a new one.',
    ],
    de: [
      `${quoted(file, 'de')} ist kein unversehrtes Paket von Entrada: ${clause(detail)}.`,
      'Verwenden Sie es nicht; lassen Sie es erneut senden, oder erstellen Sie ein neues.',
    ],
  }),
};
