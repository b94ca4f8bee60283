import type { Text } from '../../contract/text.ts';

/** By the reason of an answer's issue. Said at the field itself, so that its name need not be repeated. */
export const fieldIssues = {
  'unknown-field': { en: 'This guide does not ask for it.', de: 'Diese Anleitung fragt nicht danach.' },
  missing: { en: 'This answer is missing.', de: 'Diese Antwort fehlt.' },
  'missing-one-of': {
    en: 'One of these needs an answer: {{allowed}}.',
    de: 'Eine dieser Angaben wird gebraucht: {{allowed}}.',
  },
  'wrong-type': { en: 'This has the wrong form.', de: 'Das hat die falsche Form.' },
  'not-a-url': {
    en: 'This is not a web address. Write it as https://name.example.',
    de: 'Das ist keine Webadresse. Schreiben Sie sie wie https://name.example.',
  },
  'not-https': {
    en: 'It has to begin with https://: Microsoft accepts nothing else here.',
    de: 'Sie muss mit https:// beginnen: Anderes nimmt Microsoft hier nicht an.',
  },
  'not-a-choice': {
    en: '“{{given}}” is not on offer. Choose one of: {{allowed}}.',
    de: '„{{given}}“ steht nicht zur Wahl. Wählen Sie aus: {{allowed}}.',
  },
  'too-long': { en: 'Too long. Allowed: {{allowed}}.', de: 'Zu lang. Erlaubt: {{allowed}}.' },
  'too-short': { en: 'Too short. Allowed: {{allowed}}.', de: 'Zu kurz. Erlaubt: {{allowed}}.' },
  'out-of-range': {
    en: 'Out of range. Allowed: {{allowed}}.',
    de: 'Außerhalb des Bereichs. Erlaubt: {{allowed}}.',
  },
  'not-an-address': {
    en: '“{{given}}” is not an e-mail address.',
    de: '„{{given}}“ ist keine E-Mail-Adresse.',
  },
  'not-a-redirect-uri': {
    en: '“{{given}}” is no redirect URI that Microsoft Entra takes: https://…, http://localhost…, or a scheme of the app’s own.',
    de: '„{{given}}“ ist keine Umleitungs-URI, die Microsoft Entra annimmt: https://…, http://localhost… oder ein eigenes Schema der App.',
  },
  'not-a-guid': {
    en: '“{{given}}” is no client id, which is a GUID.',
    de: '„{{given}}“ ist keine Client-ID, denn die ist eine GUID.',
  },
  duplicate: { en: '“{{given}}” is there twice.', de: '„{{given}}“ steht zweimal da.' },
  'secret-id-not-value': {
    en: 'This is a GUID, such as the Secret ID the portal shows beside a secret. Neither a name nor a secret looks like this.',
    de: 'Das ist eine GUID, etwa die „Geheime ID“, die das Portal neben einem Clientgeheimnis zeigt. So sieht weder ein Name noch ein Clientgeheimnis aus.',
  },
  'no-address-in-row': {
    en: 'This row has no address: “{{given}}”.',
    de: 'Diese Zeile hat keine Adresse: „{{given}}“.',
  },
  'unclosed-quote': {
    en: 'A quotation mark is never closed: “{{given}}”.',
    de: 'Ein Anführungszeichen wird nicht geschlossen: „{{given}}“.',
  },
  'no-addresses': { en: 'The file lists no mailbox.', de: 'Die Datei enthält kein Postfach.' },
  'not-a-text': {
    en: 'This is no text file. Save the table as CSV.',
    de: 'Das ist keine Textdatei. Speichern Sie die Tabelle als CSV.',
  },
  'too-large': { en: 'The file is too large. Divide it.', de: 'Die Datei ist zu groß. Teilen Sie sie.' },
  inLine: { en: 'Line {{line}}: {{words}}', de: 'Zeile {{line}}: {{words}}' },
  nearest: { en: 'Did you mean “{{nearest}}”?', de: 'Meinten Sie „{{nearest}}“?' },
} as const satisfies Record<string, Text>;
