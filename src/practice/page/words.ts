import type { Language } from '../../contract/text.ts';
import type { Meet, ScenarioArea } from '../faults/scenarios/scenario.ts';
import type { ShownApplication } from '../control/tenant-overview.ts';

export interface Words {
  readonly title: string;
  readonly strip: string;
  readonly tenant: string;
  readonly accounts: string;
  readonly account: string;
  readonly password: string;
  readonly roles: string;
  readonly noRole: string;
  readonly applications: string;
  readonly noApplications: string;
  readonly others: (counts: { applications: number; servicePrincipals: number; members: number }) => string;
  readonly clientId: string;
  readonly principal: Readonly<Record<ShownApplication['principal'], string>>;
  readonly enterpriseApplication: string;
  readonly secrets: string;
  readonly noSecret: string;
  readonly secretEnds: (end: string) => string;
  readonly secretEnded: (end: string) => string;
  readonly applicationPermissions: string;
  readonly delegatedPermissions: string;
  readonly nothingConsented: string;
  readonly deleted: string;
  readonly exchange: string;
  readonly wrongObjectId: string;
  readonly mailboxes: string;
  readonly noMailbox: string;
  readonly requests: string;
  readonly requestsHint: string;
  readonly noRequests: string;
  readonly time: string;
  readonly service: string;
  readonly request: string;
  readonly caller: string;
  readonly status: string;
  readonly cut: string;
  readonly parts: (count: number) => string;
  readonly live: string;
  readonly lost: string;
  readonly faults: string;
  readonly noFaults: string;
  readonly struck: (struck: number, met: number) => string;
  readonly off: string;
  readonly allOff: string;
  readonly document: string;
  readonly documentHint: string;
  readonly switchOn: string;
  readonly on: string;
  readonly scenarios: string;
  readonly scenariosHint: string;
  readonly meet: Readonly<Record<Meet, string>>;
  readonly areas: Readonly<Record<ScenarioArea, string>>;
  readonly reset: string;
  readonly resetHint: string;
  readonly done: string;
}

const en: Words = {
  title: 'Practice cloud',
  strip: 'Practice tenant: nothing here is real',
  tenant: 'Tenant',
  accounts: 'Accounts',
  account: 'Account',
  password: 'Password',
  roles: 'Roles',
  noRole: 'none',
  applications: 'Applications registered here',
  noApplications: 'None yet. Apply a guide, and what it registers appears here.',
  others: ({ applications, servicePrincipals, members }) =>
    `The tenant holds ${applications} applications, ${servicePrincipals} enterprise applications and ${members} people in all.`,
  clientId: 'Client id',
  principal: { enabled: 'enabled', disabled: 'disabled', missing: 'missing' },
  enterpriseApplication: 'Enterprise application',
  secrets: 'Client secrets',
  noSecret: 'none',
  secretEnds: (end) => `ends ${end}`,
  secretEnded: (end) => `ended ${end}`,
  applicationPermissions: 'Application permissions consented to',
  delegatedPermissions: 'Delegated permissions consented to',
  nothingConsented: 'none',
  deleted: 'Deleted applications',
  exchange: 'Service principals in Exchange',
  wrongObjectId: 'not the object id of the enterprise application',
  mailboxes: 'May open',
  noMailbox: 'no mailbox',
  requests: 'Requests',
  requestsHint: 'Every request to the practice cloud as it comes, the latest first.',
  noRequests: 'None yet.',
  time: 'Time',
  service: 'Service',
  request: 'Request',
  caller: 'Caller',
  status: 'Status',
  cut: 'cut',
  parts: (count) => `${count} parts`,
  live: 'Live',
  lost: 'The connection is lost. Load the page again.',
  faults: 'What goes wrong now',
  noFaults: 'Nothing: the cloud does what it should.',
  struck: (struck, met) => `has spoiled ${struck} of ${met} requests that fit`,
  off: 'Switch off',
  allOff: 'Switch everything off',
  document: 'Faults of your own',
  documentHint: 'YAML or JSON, as in a faults file (docs/practice-cloud.md).',
  switchOn: 'Switch on',
  on: 'On',
  scenarios: 'Scenarios',
  scenariosHint: 'Each is a failure of real life. Switching one on switches the others off.',
  meet: {
    'sign-in': 'Switch on, then sign in',
    'device-code': 'Switch on, then sign in by device code',
    'own-client': 'Switch on, set the sign-in app’s client id in the settings, then sign in',
    apply: 'Sign in, switch on, then apply a guide',
    'apply-again': 'Apply a guide, switch on, then apply it again',
    check: 'Apply a guide, switch on, then check',
    imap: 'Register the app in Exchange, switch on, then open the mailbox of nobody@ by IMAP',
    smtp: 'Register the app in Exchange, switch on, then send by SMTP as nobody@',
  },
  areas: {
    'sign-in': 'Signing in',
    consent: 'The sign-in app and consent',
    token: 'The finished app’s own token',
    graph: 'Microsoft Graph while a guide runs',
    secret: 'Secrets and policies',
    permissions: 'Drift: what others have changed',
    network: 'Network',
    azure: 'Azure and Azure Digital Twins',
    smartspace: 'Smartspace',
    mail: 'Exchange, IMAP and SMTP',
  },
  reset: 'Reset the tenant',
  resetHint: 'Removes everything registered here; faults go back to how they were at the start.',
  done: 'Done.',
};

const de: Words = {
  title: 'Übungs-Cloud',
  strip: 'Übungsmandant: nichts hier ist echt',
  tenant: 'Mandant',
  accounts: 'Konten',
  account: 'Konto',
  password: 'Kennwort',
  roles: 'Rollen',
  noRole: 'keine',
  applications: 'Hier registrierte Anwendungen',
  noApplications: 'Noch keine. Führen Sie eine Anleitung aus; was sie registriert, erscheint hier.',
  others: ({ applications, servicePrincipals, members }) =>
    `Der Mandant enthält insgesamt ${applications} Anwendungen, ${servicePrincipals} Unternehmensanwendungen und ${members} Personen.`,
  clientId: 'Client-ID',
  principal: { enabled: 'aktiviert', disabled: 'deaktiviert', missing: 'fehlt' },
  enterpriseApplication: 'Unternehmensanwendung',
  secrets: 'Clientgeheimnisse',
  noSecret: 'keine',
  secretEnds: (end) => `endet am ${end}`,
  secretEnded: (end) => `endete am ${end}`,
  applicationPermissions: 'Anwendungsberechtigungen mit Zustimmung',
  delegatedPermissions: 'Delegierte Berechtigungen mit Zustimmung',
  nothingConsented: 'keine',
  deleted: 'Gelöschte Anwendungen',
  exchange: 'Dienstprinzipale in Exchange',
  wrongObjectId: 'nicht die Objekt-ID der Unternehmensanwendung',
  mailboxes: 'Darf öffnen',
  noMailbox: 'kein Postfach',
  requests: 'Anfragen',
  requestsHint: 'Jede Anfrage an die Übungs-Cloud, sobald sie kommt, die neueste zuerst.',
  noRequests: 'Noch keine.',
  time: 'Zeit',
  service: 'Dienst',
  request: 'Anfrage',
  caller: 'Wer',
  status: 'Status',
  cut: 'abgebrochen',
  parts: (count) => `${count} Teile`,
  live: 'Live',
  lost: 'Die Verbindung ist abgebrochen. Laden Sie die Seite neu.',
  faults: 'Was gerade schiefgeht',
  noFaults: 'Nichts: Die Cloud tut, was sie soll.',
  struck: (struck, met) => `hat ${struck} von ${met} passenden Anfragen gestört`,
  off: 'Ausschalten',
  allOff: 'Alles ausschalten',
  document: 'Eigene Fehler',
  documentHint: 'YAML oder JSON wie in einer Fehlerdatei (docs/practice-cloud.md).',
  switchOn: 'Einschalten',
  on: 'An',
  scenarios: 'Szenarien',
  scenariosHint:
    'Jedes ist ein Fehler aus dem wirklichen Leben. Eines einzuschalten schaltet die anderen aus.',
  meet: {
    'sign-in': 'Einschalten, dann anmelden',
    'device-code': 'Einschalten, dann per Gerätecode anmelden',
    'own-client': 'Einschalten, Client-ID der Anmelde-App in den Einstellungen eintragen, dann anmelden',
    apply: 'Anmelden, einschalten, dann eine Anleitung ausführen',
    'apply-again': 'Eine Anleitung ausführen, einschalten, dann noch einmal ausführen',
    check: 'Eine Anleitung ausführen, einschalten, dann prüfen',
    imap: 'Die App in Exchange eintragen, einschalten, dann das Postfach von nobody@ per IMAP öffnen',
    smtp: 'Die App in Exchange eintragen, einschalten, dann per SMTP als nobody@ senden',
  },
  areas: {
    'sign-in': 'Anmelden',
    consent: 'Anmelde-App und Zustimmung',
    token: 'Das eigene Token der fertigen App',
    graph: 'Microsoft Graph, während eine Anleitung läuft',
    secret: 'Clientgeheimnisse und Richtlinien',
    permissions: 'Abweichung: was andere geändert haben',
    network: 'Netzwerk',
    azure: 'Azure und Azure Digital Twins',
    smartspace: 'Smartspace',
    mail: 'Exchange, IMAP und SMTP',
  },
  reset: 'Mandant zurücksetzen',
  resetHint: 'Entfernt alles hier Registrierte; die Fehler sind wieder wie beim Start.',
  done: 'Erledigt.',
};

const words: Readonly<Record<Language, Words>> = { en, de };

export function pageWords(language: Language): Words {
  return words[language];
}
