import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { organizationApi } from '../../portal/permission-sketches.ts';
import { byEntrada } from './by-entrada.ts';
import { apiPaths, permissionStep } from './permission.ts';

export const exchangePermissionSteps: StepSpec[] = [
  {
    ...byEntrada,
    id: 'exchange-online-api',
    title: { en: 'Choose Office 365 Exchange Online', de: 'Office 365 Exchange Online wählen' },
    what: {
      en: "Entrada looks up Exchange Online's service principal in this tenant, creates it where it is missing, and reads the ids of its permissions from it.",
      de: 'Entrada sucht den Dienstprinzipal von Exchange Online in diesem Mandanten, legt ihn an, wo er fehlt, und liest die IDs der Berechtigungen von ihm.',
    },
    why: {
      en: 'Permissions belong to an API. Several ids of Exchange and Microsoft Graph are equal, so they mean something only together with it.',
      de: 'Berechtigungen gehören zu einer API. Mehrere IDs sind bei Exchange und Microsoft Graph gleich und sagen nur zusammen mit ihr etwas aus.',
    },
    document: {
      en: 'The document says: "You add the permissions for Office 365 Exchange Online as follows", and shows the way in pictures. The API is found under "APIs my organization uses", not among the Microsoft APIs on the first page.',
      de: 'Das Dokument sagt: „You add the permissions for Office 365 Exchange Online as follows“ und zeigt den Weg in Bildern. Die API steht unter „Von meiner Organisation verwendete APIs“, nicht auf der ersten Seite bei den Microsoft-APIs.',
    },
    for: ['receiveMail', 'sendMail'],
    notNeeded: {
      en: 'Neither receiving nor sending email is chosen',
      de: 'Weder Empfang noch Versand von E-Mails ist gewählt',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'resource-service-principal', key: 'exchange' }],
    portal: {
      path: apiPaths.exchange,
      values: [{ label: { en: 'Name of the API', de: 'Name der API' }, value: 'Office 365 Exchange Online' }],
      sketch: organizationApi(entra, {
        name: 'Office 365 Exchange Online',
        appId: '00000002-0000-0ff1-ce00-000000000000',
      }),
    },
  },
  permissionStep({
    id: 'permission-smtp',
    api: 'exchange',
    kind: 'application',
    value: 'SMTP.SendAsApp',
    title: { en: 'Allow sending email', de: 'E-Mail-Versand erlauben' },
    why: {
      en: 'teamspace sends over SMTP without a signed-in person. The permission alone opens no mailbox: part 2 does that, one by one.',
      de: 'teamspace versendet über SMTP ohne angemeldete Person. Die Berechtigung allein öffnet kein Postfach: Das tut Teil 2, Postfach für Postfach.',
    },
    document: {
      en: 'The document says: "Office 365 Exchange Online: SMTP.SendAsApp – required for sending email." We do the same. Its overview names IMAP first, its walk-through SMTP; we follow the walk-through.',
      de: 'Das Dokument sagt: „Office 365 Exchange Online: SMTP.SendAsApp – required for sending email.“ Wir tun dasselbe. Seine Übersicht nennt IMAP zuerst, seine Anleitung SMTP; wir folgen der Anleitung.',
    },
    for: ['sendMail'],
    notNeeded: { en: 'Sending email is not chosen', de: 'Der Versand von E-Mails ist nicht gewählt' },
  }),
  permissionStep({
    id: 'permission-imap',
    api: 'exchange',
    kind: 'application',
    value: 'IMAP.AccessAsApp',
    title: { en: 'Allow reading mailboxes', de: 'Lesen der Postfächer erlauben' },
    why: {
      en: 'teamspace fetches email over IMAP without a signed-in person. The permission alone opens no mailbox: part 2 does that, one by one.',
      de: 'teamspace ruft E-Mails über IMAP ohne angemeldete Person ab. Die Berechtigung allein öffnet kein Postfach: Das tut Teil 2, Postfach für Postfach.',
    },
    document: {
      en: 'The document says: "Office 365 Exchange Online: IMAP.AccessAsApp – required for receiving email via IMAP." We do the same.',
      de: 'Das Dokument sagt: „Office 365 Exchange Online: IMAP.AccessAsApp – required for receiving email via IMAP.“ Wir tun dasselbe.',
    },
    for: ['receiveMail'],
    notNeeded: { en: 'Receiving email is not chosen', de: 'Der Empfang von E-Mails ist nicht gewählt' },
  }),
];
