import { clause, moment, quoted } from './phrases.ts';
import type { WordsOf } from './wording.ts';

/** What is stored on this computer, and runs over it. */
export const storeWords: WordsOf<
  | 'engagement-unknown'
  | 'engagement-busy'
  | 'engagement-owns-things'
  | 'store-newer'
  | 'store-unreadable'
  | 'not-yet-run'
  | 'renewal-not-begun'
  | 'cancelled'
> = {
  'engagement-unknown': ({ engagement }) => ({
    en: [
      `There is no engagement called ${quoted(engagement, 'en')} on this computer.`,
      'Choose one from the list of engagements, or check the data folder.',
    ],
    de: [
      `Auf diesem Computer gibt es keinen Vorgang namens ${quoted(engagement, 'de')}.`,
      'Wählen Sie einen aus der Liste der Vorgänge oder prüfen Sie den Datenordner.',
    ],
  }),
  'engagement-busy': ({ engagement, pid, since }) => ({
    en: [
      `Another run of ${quoted(engagement, 'en')} has been going on since ${moment(since, 'en')} (process ${String(pid)}).`,
      'Wait until it has finished, or end that process, then try again.',
    ],
    de: [
      `Seit ${moment(since, 'de')} läuft bereits ein anderer Lauf von ${quoted(engagement, 'de')} (Prozess ${String(pid)}).`,
      'Warten Sie, bis er fertig ist, oder beenden Sie diesen Prozess, und versuchen Sie es erneut.',
    ],
  }),
  'engagement-owns-things': ({ engagement, resources }) => ({
    en: [
      `What ${quoted(engagement, 'en')} has made is still in the tenant (${String(resources.length)} in all), and only its record says what that is.`,
      'Undo the engagement first, then remove it.',
    ],
    de: [
      `Was ${quoted(engagement, 'de')} angelegt hat, ist noch im Mandanten (insgesamt ${String(resources.length)}), und nur seine Aufzeichnung sagt, was das ist.`,
      'Machen Sie den Vorgang zuerst rückgängig, und entfernen Sie ihn dann.',
    ],
  }),
  'store-newer': ({ file, found, supported }) => ({
    en: [
      `The file ${quoted(file, 'en')} was written by a newer Entrada (format ${String(found)}, this one reads up to ${String(supported)}).`,
      'Update Entrada on this computer; the file was left as it is.',
    ],
    de: [
      `Die Datei ${quoted(file, 'de')} stammt von einem neueren Entrada (Format ${String(found)}, dieses liest bis ${String(supported)}).`,
      'Aktualisieren Sie Entrada auf diesem Computer; die Datei blieb unverändert.',
    ],
  }),
  'store-unreadable': ({ file, reason }) => ({
    en: [
      `The stored file ${quoted(file, 'en')} cannot be read: ${clause(reason)}.`,
      'Check that the data folder can be read and written; restore a damaged file from a backup, or move it away and start a new engagement.',
    ],
    de: [
      `Die gespeicherte Datei ${quoted(file, 'de')} ist nicht lesbar: ${clause(reason)}.`,
      'Prüfen Sie, ob der Datenordner les- und beschreibbar ist; stellen Sie eine beschädigte Datei aus einer Sicherung wieder her, oder verschieben Sie sie und beginnen Sie einen neuen Vorgang.',
    ],
  }),
  'not-yet-run': () => ({
    en: ['This engagement has not been run yet, so there is nothing to look at.', 'Apply the guide first.'],
    de: [
      'Dieser Vorgang wurde noch nicht ausgeführt, daher gibt es nichts zu prüfen.',
      'Führen Sie zuerst die Anleitung aus.',
    ],
  }),
  'renewal-not-begun': () => ({
    en: [
      'No new secret or certificate is waiting to take the place of the old one.',
      'Begin the renewal first (entrada secrets renew), then confirm it.',
    ],
    de: [
      'Es gibt kein neues Clientgeheimnis oder Zertifikat, das das alte ablösen soll.',
      'Beginnen Sie zuerst die Erneuerung (entrada secrets renew), dann bestätigen Sie sie.',
    ],
  }),
  cancelled: () => ({
    en: [
      'The run was stopped on request.',
      'Run it again to continue where it stopped; nothing will be created twice.',
    ],
    de: [
      'Der Lauf wurde auf Wunsch angehalten.',
      'Starten Sie ihn erneut, um dort fortzufahren; nichts wird doppelt angelegt.',
    ],
  }),
};
