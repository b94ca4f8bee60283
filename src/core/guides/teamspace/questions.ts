import type { Question } from '../../../contract/guides.ts';

const server = { en: 'teamspace', de: 'teamspace' };
const app = { en: 'App registration', de: 'App-Registrierung' };
const mail = { en: 'Mailboxes', de: 'Postfächer' };

export const questions: Question[] = [
  {
    key: 'teamspaceUrl',
    type: 'https-url',
    section: server,
    label: { en: 'Address of teamspace', de: 'Adresse von teamspace' },
    help: {
      en: 'The address at which people open teamspace in the browser. The redirect URI is built from it.',
      de: 'Die Adresse, unter der teamspace im Browser geöffnet wird. Daraus entsteht die Umleitungs-URI.',
    },
    required: true,
    example: 'https://xyz.teamspace.de',
  },
  {
    key: 'hosting',
    type: 'choice',
    section: server,
    label: { en: 'Who runs the server', de: 'Wer den Server betreibt' },
    help: {
      en: 'It decides who edits web.xml: you, or teamspace support.',
      de: 'Davon hängt ab, wer die web.xml bearbeitet: Sie oder der Support von teamspace.',
    },
    options: [
      {
        value: 'self',
        label: { en: 'We host teamspace ourselves', de: 'Wir betreiben teamspace selbst' },
      },
      {
        value: 'standard',
        label: {
          en: 'teamspace hosts it (standard hosting)',
          de: 'teamspace betreibt es (Standard-Hosting)',
        },
      },
    ],
    default: 'self',
  },
  {
    key: 'appName',
    type: 'text',
    section: app,
    label: { en: 'Name of the app', de: 'Name der App' },
    help: {
      en: 'Administrators recognise the app by this name in the Entra admin center. It can be changed later.',
      de: 'An diesem Namen erkennen Administratoren die App im Entra Admin Center. Er lässt sich später ändern.',
    },
    required: true,
    maxLength: 120,
    default: 'teamspace',
    refuseGuid: true,
  },
  {
    key: 'features',
    type: 'choices',
    section: app,
    label: { en: 'What teamspace is to do', de: 'Was teamspace tun soll' },
    help: {
      en: 'The app gets the permissions of these features and no others.',
      de: 'Die App erhält die Berechtigungen dieser Funktionen und keine weiteren.',
    },
    options: [
      {
        value: 'receiveMail',
        label: { en: 'Receive email', de: 'E-Mails empfangen' },
        help: { en: 'IMAP.AccessAsApp', de: 'IMAP.AccessAsApp' },
      },
      {
        value: 'sendMail',
        label: { en: 'Send email', de: 'E-Mails senden' },
        help: { en: 'SMTP.SendAsApp', de: 'SMTP.SendAsApp' },
      },
      {
        value: 'teamsCalendar',
        label: { en: 'Create Teams appointments', de: 'Teams-Termine anlegen' },
        help: {
          en: 'Calendars.ReadWrite, Domain.Read.All, User.Read.All. The first covers the calendars of everyone in the tenant.',
          de: 'Calendars.ReadWrite, Domain.Read.All, User.Read.All. Die erste gilt für die Kalender aller Personen im Mandanten.',
        },
      },
      {
        value: 'callHistory',
        label: { en: 'Show the call history of Teams', de: 'Anrufliste von Teams anzeigen' },
        help: {
          en: 'CallRecords.Read.All, Domain.Read.All, User.Read.All. The first covers the calls of everyone in the tenant.',
          de: 'CallRecords.Read.All, Domain.Read.All, User.Read.All. Die erste gilt für die Anrufe aller Personen im Mandanten.',
        },
      },
      {
        value: 'singleSignOn',
        label: {
          en: 'Sign in with Microsoft (single sign-on)',
          de: 'Mit Microsoft anmelden (Single Sign-on)',
        },
        help: {
          en: 'openid, profile, Domain.Read.All, User.Read.All, and a value in web.xml.',
          de: 'openid, profile, Domain.Read.All, User.Read.All und ein Wert in der web.xml.',
        },
      },
    ],
    default: ['receiveMail', 'sendMail'],
  },
  {
    key: 'secretMonths',
    type: 'months',
    section: app,
    label: { en: 'Life of the client secret', de: 'Gültigkeit des Clientgeheimnisses' },
    help: {
      en: 'A shorter life limits the harm of a leaked secret. A new one must be stored in teamspace before the old one ends.',
      de: 'Eine kürzere Gültigkeit begrenzt den Schaden, falls das Clientgeheimnis bekannt wird. Vor dem Ablauf muss ein neues in teamspace hinterlegt sein.',
    },
    offered: [3, 6, 12],
    default: 6,
    max: 24,
    warnAbove: 12,
  },
  {
    key: 'mailboxes',
    type: 'addresses',
    section: mail,
    label: { en: 'Mailboxes teamspace may open', de: 'Postfächer, die teamspace öffnen darf' },
    help: {
      en: 'Primary addresses, one for each mailbox. The app gets access to these mailboxes only.',
      de: 'Primäre Adressen, eine je Postfach. Die App erhält nur auf diese Postfächer Zugriff.',
    },
    required: false,
  },
  {
    key: 'mailboxesFile',
    type: 'file',
    into: 'mailboxes',
    section: mail,
    label: { en: 'Mailboxes from a CSV file', de: 'Postfächer aus einer CSV-Datei' },
    help: {
      en: 'For many mailboxes: a file with one address in each line, or a table with a column of addresses; chosen in the window, or by its path. The addresses join the list above.',
      de: 'Für viele Postfächer: eine Datei mit einer Adresse je Zeile oder eine Tabelle mit einer Spalte für Adressen; im Fenster gewählt, oder mit ihrem Pfad. Die Adressen kommen zur Liste oben hinzu.',
    },
    required: false,
  },
  {
    key: 'exchange',
    type: 'choice',
    section: mail,
    label: { en: 'How Exchange is set up', de: 'Wie Exchange eingerichtet wird' },
    help: {
      en: 'Part 2 of the document: the app is made known to Exchange and the mailboxes are opened to it.',
      de: 'Teil 2 des Dokuments: Die App wird Exchange bekannt gemacht, und die Postfächer werden für sie geöffnet.',
    },
    options: [
      {
        value: 'script',
        label: {
          en: 'An administrator runs a PowerShell script',
          de: 'Ein Administrator führt ein PowerShell-Skript aus',
        },
        help: {
          en: 'Entrada writes it; it can be reviewed first, and its result pasted back.',
          de: 'Entrada schreibt es; es lässt sich vorher prüfen und sein Ergebnis zurückgeben.',
        },
      },
      {
        value: 'powershell',
        label: {
          en: 'Entrada does it, with PowerShell on this computer',
          de: 'Entrada macht es, mit PowerShell auf diesem Computer',
        },
        help: {
          en: "Through Microsoft's own module ExchangeOnlineManagement, which has to be installed. It needs Entrada's own sign-in app with Exchange.Manage.",
          de: 'Über das eigene Modul von Microsoft, ExchangeOnlineManagement, das installiert sein muss. Es braucht die eigene Anmelde-App von Entrada mit Exchange.Manage.',
        },
      },
      {
        value: 'endpoint',
        label: {
          en: "Entrada does it, through Exchange's cmdlet endpoint",
          de: 'Entrada macht es, über die Cmdlet-Schnittstelle von Exchange',
        },
        help: {
          en: "Not officially documented by Microsoft: it is what its own PowerShell module speaks to, and it may change without notice. It needs Entrada's own sign-in app with Exchange.Manage.",
          de: 'Von Microsoft nicht offiziell dokumentiert: Das eigene PowerShell-Modul spricht mit ihr, und sie kann sich ohne Ankündigung ändern. Sie braucht die eigene Anmelde-App von Entrada mit Exchange.Manage.',
        },
      },
    ],
    default: 'script',
  },
];
