import type { Text } from '../../contract/text.ts';

export const handIn = {
  title: { en: 'Done outside of Entrada?', de: 'Außerhalb von Entrada erledigt?' },
  paste: { en: 'Paste what the script printed', de: 'Ausgabe des Skripts einfügen' },
  pasteLabel: { en: 'What the script printed', de: 'Ausgabe des Skripts' },
  pasteHelp: {
    en: 'All of it will do: out of the result block Entrada takes the ids and what became of each mailbox, and keeps nothing else.',
    de: 'Fügen Sie ruhig alles ein: Aus dem Ergebnisblock nimmt Entrada die Kennungen und was aus jedem Postfach wurde und behält sonst nichts.',
  },
  take: { en: 'Take over the ids', de: 'Kennungen übernehmen' },
  byHand: { en: 'Enter by hand', de: 'Von Hand eintragen' },
  byHandHelp: {
    en: 'What you have; the rest may stay empty. Braces, spaces and addresses around an id are taken off.',
    de: 'Was Sie haben; der Rest darf leer bleiben. Klammern, Leerzeichen und Adressen um eine Kennung werden entfernt.',
  },
  'group-app': { en: 'The app', de: 'Die App' },
  'group-secret': { en: 'Its secret', de: 'Ihr Clientgeheimnis' },
  'group-api': { en: 'The Smartspace app', de: 'Die Smartspace-App' },
  'group-instance': { en: 'The instance', de: 'Die Instanz' },
  secretValueHelp: {
    en: 'The “Value” beside the secret, not its ID. It goes into the keychain and nowhere else; it needs the Secret ID and the end beside it.',
    de: 'Der „Wert“ des Clientgeheimnisses, nicht die „Geheime ID“ daneben. Er kommt in den Schlüsselbund und nirgends sonst hin. Geben Sie „Geheime ID“ und Ende mit an.',
  },
  secretEndsHelp: { en: 'As 2027-05-31.', de: 'Wie 2027-05-31.' },
  record: { en: 'Record these values', de: 'Diese Werte festhalten' },
  recorded: { en: 'Recorded: {{list}}', de: 'Festgehalten: {{list}}' },
  takenBack: {
    en: 'Recorded: what the script took back is to be done again before it holds.',
    de: 'Festgehalten: Was das Skript zurückgenommen hat, muss neu getan werden, bevor es wieder gilt.',
  },
  thenCheck: {
    en: 'Check the step now: only what is seen counts as done.',
    de: 'Prüfen Sie nun den Schritt: Als erledigt gilt nur, was gesehen wurde.',
  },
} as const satisfies Record<string, Text>;
