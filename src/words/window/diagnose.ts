import type { Text } from '../../contract/text.ts';

export const diagnose = {
  title: { en: 'Explain an error', de: 'Einen Fehler erklären' },
  lead: {
    en: 'Paste what a portal, a script, a log or a mail program said. Entrada compares it with the failures it knows. The text stays on this computer and is not kept.',
    de: 'Fügen Sie ein, was ein Portal, ein Skript, ein Protokoll oder ein Mailprogramm gesagt hat. Entrada vergleicht es mit den Fehlern, die es kennt. Der Text bleibt auf diesem Computer und wird nicht aufbewahrt.',
  },
  text: { en: 'Text of the error', de: 'Text des Fehlers' },
  textHelp: {
    en: 'As much of it as you have, with codes and ids. No password and no secret.',
    de: 'So viel Sie davon haben, mit Codes und Kennungen. Kein Kennwort und kein Geheimnis.',
  },
  cut: {
    en: 'The text is longer than {{limit}} characters; only the beginning will be looked at.',
    de: 'Der Text hat mehr als {{limit}} Zeichen; nur der Anfang wird angesehen.',
  },
  explain: { en: 'Find the cause', de: 'Ursache suchen' },
  missing: { en: 'Paste a text first.', de: 'Fügen Sie zuerst einen Text ein.' },
  looking: { en: 'Looking in the catalogue', de: 'Es wird im Katalog gesucht' },
  context: { en: 'Met at', de: 'Aufgetreten bei' },
  contextNoStep: { en: '{{guide}}, no particular step', de: '{{guide}}, kein bestimmter Schritt' },
  toStep: { en: 'Back to the step', de: 'Zurück zum Schritt' },
  toChecklist: { en: 'Back to the checklist', de: 'Zurück zur Checkliste' },
  empty: { en: 'Nothing has been asked yet', de: 'Noch wurde nichts gefragt' },
  emptyWhat: {
    en: 'Causes will stand here, most likely first, each with what to do and what would prove it.',
    de: 'Hier werden die Ursachen stehen, die wahrscheinlichste zuerst, jede mit dem, was zu tun ist und was sie belegen würde.',
  },
  asked: { en: 'What was shown', de: 'Was angezeigt wurde' },
  unknownProblem: {
    en: 'The catalogue has nothing to add to this.',
    de: 'Der Katalog hat dem nichts hinzuzufügen.',
  },
  found_one: { en: '{{count}} cause fits', de: '{{count}} Ursache passt' },
  found_other: { en: '{{count}} causes fit', de: '{{count}} Ursachen passen' },
  others: { en: 'Less likely', de: 'Weniger wahrscheinlich' },
  cause: { en: 'Why it happens', de: 'Warum es geschieht' },
  fix: { en: 'What to do', de: 'Was zu tun ist' },
  checkStep: { en: 'Check this step', de: 'Diesen Schritt prüfen' },
  checkAll: { en: 'Check everything', de: 'Alles prüfen' },
  checkOutside: {
    en: 'Open a customer to have Entrada look.',
    de: 'Öffnen Sie einen Kunden, damit Entrada nachsehen kann.',
  },
  collected: { en: 'For support', de: 'Für den Support' },
  collectedNone: {
    en: 'No id and no time in the text. Support will ask for both.',
    de: 'Keine Kennung und keine Zeit im Text. Der Support wird nach beidem fragen.',
  },
  copyAll: { en: 'Copy all of it', de: 'Alles kopieren' },
  code: { en: 'Code', de: 'Code' },
  correlationId: { en: 'Correlation id', de: 'Korrelations-ID' },
  requestId: { en: 'Request id', de: 'Anforderungs-ID' },
  traceId: { en: 'Trace id', de: 'Ablaufverfolgungs-ID' },
  at: { en: 'Time, as the text has it', de: 'Zeit, wie sie im Text steht' },
  link: { en: 'Microsoft’s page on the code', de: 'Seite von Microsoft zum Code' },
  whatIsThis: { en: 'What does this mean?', de: 'Was bedeutet das?' },
} as const satisfies Record<string, Text>;
