import type { Text } from '../../contract/text.ts';

export const summary = {
  titleApply: { en: 'The app is registered', de: 'Die App ist registriert' },
  titleApplyPart: { en: 'Done as far as Entrada can', de: 'Erledigt, soweit Entrada es kann' },
  titleApplyProblem: { en: 'Not everything went through', de: 'Nicht alles ging durch' },
  titleCheck: { en: 'Everything is as desired', de: 'Alles ist wie gewünscht' },
  titleCheckDrift: { en: 'Something is not as desired', de: 'Etwas ist nicht wie gewünscht' },
  titleUndo: { en: 'Undone', de: 'Zurückgenommen' },
  titleUndoProblem: { en: 'Not everything could be removed', de: 'Nicht alles ließ sich entfernen' },
  empty: { en: 'No run since this window was opened', de: 'Kein Lauf, seit dieses Fenster offen ist' },
  emptyWhat: {
    en: 'Run, check or undo, and the summary appears here. What was done before stands in the checklist, with its evidence.',
    de: 'Nach Ausführen, Prüfen oder Zurücknehmen erscheint hier das Ergebnis. Früheres steht in der Checkliste, mit Nachweisen.',
  },
  facts_one: {
    en: 'By {{by}} in {{tenant}}, {{count}} request in {{seconds}} s',
    de: 'Ausgeführt von {{by}} in {{tenant}}, {{count}} Anfrage in {{seconds}} s',
  },
  facts_other: {
    en: 'By {{by}} in {{tenant}}, {{count}} requests in {{seconds}} s',
    de: 'Ausgeführt von {{by}} in {{tenant}}, {{count}} Anfragen in {{seconds}} s',
  },
  created: { en: 'created', de: 'angelegt' },
  updated: { en: 'updated', de: 'geändert' },
  kept: { en: 'kept', de: 'behalten' },
  removed: { en: 'removed', de: 'entfernt' },
  waiting: { en: 'waiting for a person', de: 'von Hand zu tun' },
  failed: { en: 'failed', de: 'gescheitert' },
  left: { en: 'Left for a person', de: 'Bleibt von Hand zu tun' },
  leftNothing: { en: 'Nothing. Every step is done.', de: 'Nichts. Jeder Schritt ist erledigt.' },
  leaves: { en: 'What stays in the tenant, and why', de: 'Was im Mandanten bleibt und warum' },
  connection: { en: 'Proof: the new app signed in', de: 'Beweis: Die neue App hat sich angemeldet' },
  things: { en: 'What was done', de: 'Was getan wurde' },
  ids: { en: 'Ids to note', de: 'IDs zum Notieren' },
  clientId: { en: 'Application (client) ID', de: '„Anwendungs-ID (Client)“' },
  tenantId: { en: 'Directory (tenant) ID', de: '„Verzeichnis-ID (Mandant)“' },
  servicePrincipalObjectId: {
    en: 'Object ID of the enterprise application',
    de: '„Objekt-ID“ der Unternehmensanwendung',
  },
  adopted: {
    en: 'Taken over on {{date}}: undo leaves it there.',
    de: 'Übernommen am {{date}}: Die Rücknahme lässt sie stehen.',
  },
  secret: { en: 'The secret', de: 'Das Clientgeheimnis' },
  openChecklist: { en: 'Open the checklist', de: 'Checkliste öffnen' },
} as const satisfies Record<string, Text>;
