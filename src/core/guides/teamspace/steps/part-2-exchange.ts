import type { StepSpec } from '../../guide.ts';
import { connectAndCompare, readBack, register } from '../scripts/exchange.ts';
import { importModule, installModule } from '../scripts/module.ts';
import { inExchange, itself } from './by-person.ts';
import { mailboxSteps } from './part-2-mailboxes.ts';

/** The module is for PowerShell alone. */
const inShell = {
  ...inExchange,
  for: ['receiveMail', 'sendMail', 'script'],
  notNeeded: {
    en: 'Neither receiving nor sending email is chosen, or Entrada sets Exchange up without PowerShell',
    de: 'Weder Empfang noch Versand von E-Mails ist gewählt, oder Entrada richtet Exchange ohne PowerShell ein',
  },
};
const principal = { kind: 'exchange-service-principal', key: 'exchange-service-principal' };

const shellPath = {
  en: "PowerShell on an administrator's computer › Exchange Online PowerShell",
  de: 'PowerShell auf dem Computer eines Administrators › Exchange Online PowerShell',
};
const clientId = { label: { en: 'Application ID', de: 'Anwendungs-ID' }, value: '${clientId}' };
const objectId = {
  label: { en: 'Object ID (of the enterprise application)', de: 'Objekt-ID (der Unternehmensanwendung)' },
  value: '${servicePrincipalObjectId}',
};

export const exchangeSteps: StepSpec[] = [
  {
    ...inShell,
    for: [...inShell.for, 'powershell'],
    id: 'exchange-module-install',
    title: { en: 'Install the Exchange module', de: 'Exchange-Modul installieren' },
    what: {
      en: 'You install the PowerShell module ExchangeOnlineManagement for your own account.',
      de: 'Sie installieren das PowerShell-Modul ExchangeOnlineManagement für Ihr eigenes Konto.',
    },
    why: {
      en: 'Exchange Online has no page and no supported programming interface for the commands that follow.',
      de: 'Für die folgenden Befehle hat Exchange Online weder eine Seite noch eine unterstützte Programmierschnittstelle.',
    },
    document: {
      en: 'The document says: "Install-Module -Name ExchangeOnlineManagement". We add -Scope CurrentUser, which needs no administrator on the computer. Version 3.10 and later need PowerShell 7.6, versions 3.5 to 3.9.2 need 7.4; Windows PowerShell 5.1 works with all of them.',
      de: 'Das Dokument sagt: „Install-Module -Name ExchangeOnlineManagement“. Wir ergänzen -Scope CurrentUser, damit am Computer keine Administratorrechte nötig sind. Ab Version 3.10 braucht das Modul PowerShell 7.6, von 3.5 bis 3.9.2 PowerShell 7.4; mit Windows PowerShell 5.1 laufen alle.',
    },
    portal: { path: shellPath, values: [] },
    script: { powershell: installModule },
  },
  {
    ...inShell,
    id: 'exchange-module-import',
    title: { en: 'Import the Exchange module', de: 'Exchange-Modul laden' },
    what: {
      en: 'You load the module into a new PowerShell window.',
      de: 'Sie laden das Modul in einem neuen PowerShell-Fenster.',
    },
    why: {
      en: 'Other modules of Microsoft in the same window can bring assemblies that do not fit together.',
      de: 'Andere Module von Microsoft im selben Fenster können unpassende Assemblys mitbringen.',
    },
    document: {
      en: 'The document says: "Import-module ExchangeOnlineManagement". We do the same.',
      de: 'Das Dokument sagt: „Import-module ExchangeOnlineManagement“. Wir tun dasselbe.',
    },
    portal: { path: shellPath, values: [] },
    script: { powershell: importModule },
  },
  {
    ...inExchange,
    ...itself({ ...principal, aspect: 'connection' }),
    id: 'exchange-connect',
    title: { en: 'Connect to Exchange Online', de: 'Mit Exchange Online verbinden' },
    what: {
      en: "You sign in as an Exchange administrator. The script compares the session's tenant with this customer's and stops when they differ.",
      de: 'Sie melden sich als „Exchange-Administrator“ an. Das Skript vergleicht den Mandanten der Sitzung mit dem dieses Kunden und hält an, wenn sie sich unterscheiden.',
    },
    why: {
      en: 'Whoever looks after several tenants otherwise easily writes into the wrong one.',
      de: 'Wer mehrere Mandanten betreut, schreibt sonst leicht in den falschen.',
    },
    document: {
      en: 'The document says: "Connect-ExchangeOnline -Organization <tenantId>". That parameter belongs to sign-ins by certificate or managed identity and expects a domain; with a person\'s sign-in it does not choose the tenant. We use -UserPrincipalName and compare the TenantID afterwards.',
      de: 'Das Dokument sagt: „Connect-ExchangeOnline -Organization <tenantId>“. Dieser Parameter gehört zur Anmeldung mit Zertifikat oder verwalteter Identität und erwartet eine Domäne; bei der Anmeldung einer Person wählt er den Mandanten nicht aus. Wir verwenden -UserPrincipalName und vergleichen danach die TenantID.',
    },
    portal: {
      path: shellPath,
      values: [
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
      ],
    },
    script: { powershell: connectAndCompare },
  },
  {
    ...inExchange,
    ...itself(principal),
    id: 'exchange-service-principal',
    shownByMail: 'app',
    title: { en: 'Register the service principal', de: 'Dienstprinzipal registrieren' },
    what: {
      en: "You make the app known to Exchange by its application ID and the enterprise application's object ID.",
      de: 'Sie machen die App bei Exchange bekannt, mit ihrer Anwendungs-ID und der Objekt-ID der „Unternehmensanwendung“.',
    },
    why: {
      en: 'Exchange keeps its own list of apps. Only an app on it can be given a mailbox.',
      de: 'Exchange führt eine eigene Liste von Apps. Nur eine App darauf kann Rechte an einem Postfach erhalten.',
    },
    document: {
      en: 'The document says: "New-ServicePrincipal -AppId <APPLICATION_ID> -ObjectId <OBJECT_ID>". We add a name, look first whether the app is known, and ask when it is known by another object ID: Exchange cannot change it, it must be removed and registered again.',
      de: 'Das Dokument sagt: „New-ServicePrincipal -AppId <APPLICATION_ID> -ObjectId <OBJECT_ID>“. Wir ergänzen einen Namen, sehen zuerst nach, ob die App bekannt ist, und fragen, wenn sie es mit einer anderen Objekt-ID ist: Ändern kann Exchange sie nicht, sie muss entfernt und neu registriert werden.',
    },
    portal: { path: shellPath, values: [clientId, objectId] },
    script: { powershell: register },
  },
  {
    ...inExchange,
    ...itself({ ...principal, aspect: 'ObjectId' }),
    id: 'exchange-service-principal-read',
    shownByMail: 'app',
    title: { en: 'Read the service principal back', de: 'Dienstprinzipal nachlesen' },
    what: {
      en: 'You look at what Exchange has stored: application ID and object ID must be the two of part 1.',
      de: 'Sie sehen nach, was Exchange gespeichert hat: Anwendungs-ID und Objekt-ID müssen die beiden aus Teil 1 sein.',
    },
    why: {
      en: 'Exchange accepts any object ID without checking it. A wrong one shows only later, as "AUTHENTICATE failed" at every mailbox.',
      de: 'Exchange nimmt jede Objekt-ID ungeprüft an. Eine falsche zeigt sich erst später, als „AUTHENTICATE failed“ an jedem Postfach.',
    },
    document: {
      en: 'The document says: "Get-ServicePrincipal | fl". That lists every app; we ask for this one and show the ids to compare.',
      de: 'Das Dokument sagt: „Get-ServicePrincipal | fl“. Das listet jede App auf; wir fragen nach dieser einen und zeigen die IDs zum Vergleich.',
    },
    portal: { path: shellPath, values: [clientId, objectId] },
    script: { powershell: readBack },
  },
  ...mailboxSteps,
];
