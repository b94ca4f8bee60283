import type { Text } from '../../contract/text.ts';

export const smartspace = {
  noApi: {
    en: 'A test message needs the address of the Smartspace API in the answers.',
    de: 'Eine Testnachricht braucht die Adresse der Smartspace-API in den Antworten.',
  },
  test: { en: 'Send a test message …', de: 'Testnachricht senden …' },
  testTitle: { en: 'Send a test message?', de: 'Testnachricht senden?' },
  testWarning: {
    en: 'It runs the flow of the workspace “{{workspace}}”, costs what a message costs and stands in its log. The new app sends it, with its own secret.',
    de: 'Sie führt den Ablauf des Workspaces „{{workspace}}“ aus, kostet so viel wie jede Nachricht und steht in dessen Protokoll. Die neue App sendet sie mit ihrem eigenen Clientgeheimnis.',
  },
  text: { en: 'Message', de: 'Nachricht' },
  textHelp: {
    en: 'Left empty, it asks for one short sentence.',
    de: 'Bleibt das Feld leer, bittet sie um einen kurzen Satz.',
  },
  keep: { en: 'Keep the thread afterwards', de: 'Verlauf danach behalten' },
  send: { en: 'Send the message', de: 'Nachricht senden' },
  sending: { en: 'Waiting for the answer', de: 'Wartet auf die Antwort' },
  answered: { en: 'Smartspace answered', de: 'Smartspace hat geantwortet' },
  failed: {
    en: 'The connection is right; what runs in the workspace failed',
    de: 'Die Verbindung stimmt; der Ablauf im Workspace ist gescheitert',
  },
  silent: {
    en: 'The message was taken; no answer came in time',
    de: 'Die Nachricht wurde angenommen; rechtzeitig kam keine Antwort',
  },
  where: {
    en: 'Workspace {{workspace}}, {{seconds}} s, API generation {{generation}}',
    de: 'Workspace {{workspace}}, {{seconds}} s, API-Generation {{generation}}',
  },
  deleted: { en: 'The thread was deleted again.', de: 'Der Verlauf wurde wieder gelöscht.' },
  kept: { en: 'The thread was not deleted:', de: 'Der Verlauf wurde nicht gelöscht:' },
} as const satisfies Record<string, Text>;
