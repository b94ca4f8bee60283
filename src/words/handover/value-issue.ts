import type { ValueIssue } from '../../contract/pasted-values.ts';
import type { Language } from '../../contract/text.ts';
import { quoted } from '../problems/phrases.ts';
import { fieldName } from './field-name.ts';

type Said = Readonly<Record<Language, readonly [what: string, fix: string]>>;
type Row = (issue: ValueIssue, field: Readonly<Record<Language, string>>) => Said;

const given = ({ given: text = '' }: ValueIssue, language: Language): string =>
  text === '' ? '' : ` ${quoted(text, language)}`;

const BLOCK_LINES = '-----BEGIN ENTRADA RESULT----- … -----END ENTRADA RESULT-----';

/** Complete sentences. */
const ROWS: Readonly<Record<ValueIssue['reason'], Row>> = {
  'no-block': () => ({
    en: [
      'There is no result block in the text.',
      `Run the script to its end and copy everything from ${BLOCK_LINES}.`,
    ],
    de: [
      'Der Text enthält keinen Ergebnisblock.',
      `Lassen Sie das Skript bis zum Ende laufen und kopieren Sie alles von ${BLOCK_LINES}.`,
    ],
  }),
  'block-unreadable': () => ({
    en: [
      'The result block is damaged and cannot be read.',
      'Copy it again, whole and unchanged, or enter the values by hand.',
    ],
    de: [
      'Der Ergebnisblock ist beschädigt und nicht lesbar.',
      'Kopieren Sie ihn noch einmal, ganz und unverändert, oder tragen Sie die Werte von Hand ein.',
    ],
  }),
  'block-newer': () => ({
    en: [
      'The result block comes from the script of a newer Entrada.',
      'Update Entrada on this computer, or run the script that it shows here.',
    ],
    de: [
      'Der Ergebnisblock stammt vom Skript eines neueren Entrada.',
      'Aktualisieren Sie Entrada auf diesem Computer oder führen Sie das hier gezeigte Skript aus.',
    ],
  }),
  'block-empty': () => ({
    en: [
      'The script ran and found nothing: its result block holds no id.',
      'Look in the console for what it says above the block, then run it again.',
    ],
    de: [
      'Das Skript ist gelaufen und hat nichts gefunden: Sein Ergebnisblock enthält keine ID.',
      'Lesen Sie in der Konsole, was über dem Block steht, und führen Sie es erneut aus.',
    ],
  }),
  'unknown-field': (_, field) => ({
    en: [
      `The result block holds ${quoted(field.en, 'en')}, which no script of ours prints.`,
      'Run the script again as it is shown here.',
    ],
    de: [
      `Der Ergebnisblock enthält ${quoted(field.de, 'de')}; das schreibt keines unserer Skripte.`,
      'Führen Sie das Skript noch einmal so aus, wie es hier steht.',
    ],
  }),
  'placeholder-left': (issue, field) => ({
    en: [
      `${quoted(field.en, 'en')} still holds the placeholder${given(issue, 'en')}.`,
      'Put the value from the answer in its place.',
    ],
    de: [
      `In ${quoted(field.de, 'de')} steht noch der Platzhalter${given(issue, 'de')}.`,
      'Setzen Sie dort den Wert aus der Antwort ein.',
    ],
  }),
  missing: (_, field) => ({
    en: [`${quoted(field.en, 'en')} is missing.`, `Enter ${quoted(field.en, 'en')} too.`],
    de: [`${quoted(field.de, 'de')} fehlt.`, `Tragen Sie auch ${quoted(field.de, 'de')} ein.`],
  }),
  'not-a-guid': (_, field) => ({
    en: [
      `${quoted(field.en, 'en')} is not an id.`,
      'An id has the form 00000000-0000-0000-0000-000000000000; copy it from the page that shows it.',
    ],
    de: [
      `${quoted(field.de, 'de')} ist keine ID.`,
      'Eine ID hat die Form 00000000-0000-0000-0000-000000000000; kopieren Sie sie von der Seite, die sie zeigt.',
    ],
  }),
  'not-a-date': (_, field) => ({
    en: [
      `${quoted(field.en, 'en')} is not a date that can be read without guessing.`,
      'Write year, month and day as 2031-05-06.',
    ],
    de: [
      `${quoted(field.de, 'de')} ist kein Datum, das sich ohne Raten lesen lässt.`,
      'Schreiben Sie Jahr, Monat und Tag als 2031-05-06.',
    ],
  }),
  'not-a-host': (_, field) => ({
    en: [
      `${quoted(field.en, 'en')} is not the host name of an instance.`,
      'Copy the host name from the overview of the instance; it ends in digitaltwins.azure.net.',
    ],
    de: [
      `${quoted(field.de, 'de')} ist nicht der Hostname einer Instanz.`,
      'Kopieren Sie den Hostnamen aus der Übersicht der Instanz; er endet auf digitaltwins.azure.net.',
    ],
  }),
  'not-a-resource-id': (_, field) => ({
    en: [
      `${quoted(field.en, 'en')} is not the id of a resource in Azure.`,
      'It begins with /subscriptions/ and names a resource group and an instance; the address of its page in the portal will do as well.',
    ],
    de: [
      `${quoted(field.de, 'de')} ist nicht die ID einer Ressource in Azure.`,
      'Sie beginnt mit /subscriptions/ und nennt Ressourcengruppe und Instanz; die Adresse ihrer Seite im Portal genügt auch.',
    ],
  }),
  'another-id': ({ is, given: id = '' }, field) => ({
    en: [
      `${id} is not ${quoted(field.en, 'en')} but ${quoted(fieldName(is ?? '', 'en'), 'en')}.`,
      `Copy ${quoted(field.en, 'en')}; both have the same form.`,
    ],
    de: [
      `${id} ist nicht ${quoted(field.de, 'de')}, sondern ${quoted(fieldName(is ?? '', 'de'), 'de')}.`,
      `Kopieren Sie ${quoted(field.de, 'de')}; beide haben dieselbe Form.`,
    ],
  }),
  'other-step': ({ given: other = '', expected = '' }) => ({
    en: [
      `This is the result of the step ${quoted(other, 'en')}, not of ${quoted(expected, 'en')}.`,
      'Paste it into its own step, or run the script of this one.',
    ],
    de: [
      `Das ist das Ergebnis des Schritts ${quoted(other, 'de')}, nicht von ${quoted(expected, 'de')}.`,
      'Fügen Sie es in seinen eigenen Schritt ein oder führen Sie das Skript dieses Schritts aus.',
    ],
  }),
  'other-tenant': ({ given: other = '', expected = '' }) => ({
    en: [
      `The ids come from the tenant ${other}; this customer's is ${expected}.`,
      'Sign the console in to the right tenant and run the script again.',
    ],
    de: [
      `Die IDs stammen aus dem Mandanten ${other}; der Mandant dieses Kunden ist ${expected}.`,
      'Melden Sie die Konsole beim richtigen Mandanten an und führen Sie das Skript erneut aus.',
    ],
  }),
  'other-app': ({ given: other = '', expected = '' }) => ({
    en: [
      `The ids are those of another app, ${other}; this engagement works on ${expected}.`,
      'Hand in the ids of that app, or start a new engagement for the other one.',
    ],
    de: [
      `Die IDs gehören zu einer anderen App, ${other}; dieser Vorgang arbeitet an ${expected}.`,
      'Reichen Sie die IDs dieser App nach oder beginnen Sie für die andere einen neuen Vorgang.',
    ],
  }),
  'secret-in-block': () => ({
    en: [
      'The result block holds a secret, which never belongs there. It was not read.',
      'Remove it from the text. If somebody sent it to you, have a new secret made.',
    ],
    de: [
      'Der Ergebnisblock enthält ein Clientgeheimnis, das nie dorthin gehört, und wurde nicht gelesen.',
      'Entfernen Sie es aus dem Text. Wurde es Ihnen geschickt, lassen Sie ein neues Clientgeheimnis anlegen.',
    ],
  }),
  'secret-id-not-value': () => ({
    en: [
      'This is the “Secret ID”, not the secret itself.',
      'Copy the column “Value”. The portal shows it only right after the secret was made; after that, make a new one.',
    ],
    de: [
      'Das ist die „Geheime ID“, nicht das Clientgeheimnis selbst.',
      'Kopieren Sie die Spalte „Wert“. Das Portal zeigt sie nur direkt nach dem Anlegen; später hilft nur ein neues Clientgeheimnis.',
    ],
  }),
  'secret-value-not-id': (_, field) => ({
    en: [
      `${quoted(field.en, 'en')} seems to hold the secret's value. It was not kept.`,
      'Copy the column “Secret ID” here; the value goes into its own field.',
    ],
    de: [
      `In ${quoted(field.de, 'de')} steht anscheinend der Wert des Clientgeheimnisses. Er wurde nicht gespeichert.`,
      'Hierher gehört die Spalte „Geheime ID“; der Wert hat ein eigenes Feld.',
    ],
  }),
  'secret-masked': () => ({
    en: [
      'The portal no longer shows the whole value: this is its beginning with asterisks.',
      'Make a new secret and copy its value at once.',
    ],
    de: [
      'Das Portal zeigt den Wert nicht mehr ganz: Das ist sein Anfang mit Sternchen.',
      'Legen Sie ein neues Clientgeheimnis an und kopieren Sie dessen Wert sofort.',
    ],
  }),
  'not-a-secret': () => ({
    en: [
      'This cannot be the value of a client secret: it is too short or holds white space.',
      'Copy the column “Value” with its copy button.',
    ],
    de: [
      'Das kann nicht der Wert eines Clientgeheimnisses sein: Es ist zu kurz oder enthält Leerraum.',
      'Kopieren Sie die Spalte „Wert“ mit der Schaltfläche daneben.',
    ],
  }),
};

/** What is wrong with one value, and what to do: for the form, beside the field. */
export function valueIssueWords(issue: ValueIssue, language: Language): { message: string; fix: string } {
  const names = { en: fieldName(issue.field, 'en'), de: fieldName(issue.field, 'de') };
  const [message, fix] = ROWS[issue.reason](issue, names)[language];
  return { message, fix };
}
