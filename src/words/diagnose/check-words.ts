import type { CheckId } from '../../contract/diagnosis-checks.ts';
import type { Text } from '../../contract/text.ts';

/** What a check looks at, as the end of “To be sure: …”. None of them writes anything. */
export const checkWords: Readonly<Record<CheckId, Text>> = {
  'secret-form': {
    en: 'whether the stored value has the form of an id, and its first three characters',
    de: 'ob der hinterlegte Wert wie eine Kennung aussieht, und seine ersten drei Zeichen',
  },
  'secret-dates': {
    en: 'the secrets of the app and their end dates',
    de: 'die Clientgeheimnisse der App und ihre Enddaten',
  },
  'app-sign-in': {
    en: 'a sign-in of the app with these values',
    de: 'eine Anmeldung der App mit diesen Werten',
  },
  'application-found': {
    en: 'whether the tenant has an app registration with this client id, also among the deleted ones',
    de: 'ob es im Mandanten eine App-Registrierung mit dieser Client-ID gibt, auch unter den gelöschten',
  },
  'service-principal-found': {
    en: 'whether the app has an enterprise application in this tenant',
    de: 'ob die App in diesem Mandanten eine Unternehmensanwendung hat',
  },
  'resource-found': {
    en: 'whether the tenant has the service, by its application id',
    de: 'ob der Mandant den Dienst hat, anhand seiner Anwendungs-ID',
  },
  'service-principal-enabled': {
    en: 'whether the enterprise application is enabled',
    de: 'ob die Unternehmensanwendung aktiviert ist',
  },
  'object-id-kind': { en: 'what the id belongs to', de: 'wozu die Kennung gehört' },
  'redirect-uris': { en: 'the registered redirect URIs', de: 'die registrierten Umleitungs-URIs' },
  'implicit-grant': {
    en: 'whether access tokens and ID tokens are enabled',
    de: 'ob Zugriffstoken und ID-Token aktiviert sind',
  },
  'public-client': {
    en: 'whether public client flows are allowed, and on which platform the redirect URI is',
    de: 'ob öffentliche Clientflows erlaubt sind, und auf welcher Plattform der Umleitungs-URI steht',
  },
  'sign-in-audience': {
    en: 'the supported account types of the app',
    de: 'die unterstützten Kontotypen der App',
  },
  'tenant-found': {
    en: 'whether the tenant exists, and in which cloud',
    de: 'ob es den Mandanten gibt, und in welcher Cloud',
  },
  'signed-in-account': {
    en: 'who is signed in, and to which tenant',
    de: 'wer angemeldet ist, und in welchem Mandanten',
  },
  'directory-roles': {
    en: 'the active directory roles of the account',
    de: 'die aktiven Verzeichnisrollen des Kontos',
  },
  'sign-in-log': {
    en: 'the sign-in log, by the correlation id',
    de: 'das Anmeldeprotokoll, anhand der Korrelations-ID',
  },
  'security-defaults': {
    en: 'whether security defaults are on',
    de: 'ob die Sicherheitsstandards aktiv sind',
  },
  'consent-policy': {
    en: 'what people may do by themselves in this tenant',
    de: 'was Benutzer in diesem Mandanten selbst dürfen',
  },
  grants: { en: 'the permissions the app really holds', de: 'die Berechtigungen, die die App wirklich hat' },
  'required-permissions': {
    en: 'the app’s list of permissions, with their kind',
    de: 'die Berechtigungsliste der App, mit der jeweiligen Art',
  },
  'token-claims': {
    en: 'what a new token of the app says: service, tenant, app, roles',
    de: 'was ein neues Token der App sagt: Dienst, Mandant, App, Rollen',
  },
  'app-roles': {
    en: 'the roles that the product offers to apps',
    de: 'die Rollen, die das Produkt Apps anbietet',
  },
  'secret-policy': { en: 'the tenant’s policy for apps', de: 'die Richtlinie des Mandanten für Apps' },
  'application-lock': { en: 'the lock on the app’s properties', de: 'die Sperre der App-Eigenschaften' },
  licences: { en: 'the licences of the tenant', de: 'die Lizenzen des Mandanten' },
  'same-name': { en: 'all apps of this name', de: 'alle Apps dieses Namens' },
  'deleted-applications': { en: 'the deleted applications', de: 'die gelöschten Anwendungen' },
  clock: {
    en: 'the clock of this computer against Microsoft’s',
    de: 'die Uhr dieses Computers im Vergleich zu der von Microsoft',
  },
  'tls-issuer': {
    en: 'who has signed the certificate that this computer sees',
    de: 'wer das Zertifikat unterschrieben hat, das dieser Computer sieht',
  },
  'mail-ports': { en: 'whether ports 993 and 587 answer', de: 'ob die Ports 993 und 587 antworten' },
  'powershell-modules': {
    en: 'the versions of PowerShell and its modules',
    de: 'die Versionen von PowerShell und seinen Modulen',
  },
  'execution-policy': { en: 'Get-ExecutionPolicy -List', de: 'Get-ExecutionPolicy -List' },
  gallery: {
    en: 'whether the PowerShell Gallery can be reached',
    de: 'ob die PowerShell-Galerie erreichbar ist',
  },
  'exchange-connection': {
    en: 'which tenant the Exchange session is in, and what it may do',
    de: 'in welchem Mandanten die Exchange-Sitzung liegt, und was sie darf',
  },
  'exchange-service-principal': {
    en: 'the app in Exchange, and whether its ObjectId is the enterprise application’s',
    de: 'die App in Exchange, und ob ihre ObjectId die der Unternehmensanwendung ist',
  },
  'exchange-organization': {
    en: 'the settings of the Exchange organization',
    de: 'die Einstellungen der Exchange-Organisation',
  },
  'exchange-scope': {
    en: 'which mailboxes Exchange lets the app open',
    de: 'welche Postfächer Exchange die App öffnen lässt',
  },
  'mailbox-kind': {
    en: 'whether the address is a mailbox in Exchange Online',
    de: 'ob die Adresse ein Postfach in Exchange Online ist',
  },
  'mailbox-permission': {
    en: 'whether the app has full access on this mailbox',
    de: 'ob die App Vollzugriff auf dieses Postfach hat',
  },
  'mailbox-protocols': {
    en: 'whether IMAP and SMTP AUTH are on for the mailbox',
    de: 'ob IMAP und SMTP AUTH für das Postfach eingeschaltet sind',
  },
  'mail-sign-in': {
    en: 'a sign-in to the mailbox that reads and sends nothing',
    de: 'eine Anmeldung am Postfach, die nichts liest und nichts sendet',
  },
  'test-mail': { en: 'a test message, after asking', de: 'eine Testnachricht, nach Rückfrage' },
  'web-xml': {
    en: 'oauth2Gateway.url and server.url in web.xml',
    de: 'oauth2Gateway.url und server.url in der web.xml',
  },
  workspaces: {
    en: 'the workspaces that Smartspace lists for the app',
    de: 'die Workspaces, die Smartspace der App zeigt',
  },
  'azure-role-assignment': {
    en: 'the app’s roles on the instance, inherited ones too',
    de: 'die Rollen der App an der Instanz, auch geerbte',
  },
  'azure-write-permission': {
    en: 'whether the account may assign roles there',
    de: 'ob das Konto dort Rollen zuweisen darf',
  },
  'digital-twins-instance': {
    en: 'host name and network access of the instance',
    de: 'Hostname und Netzwerkzugriff der Instanz',
  },
  'digital-twins-query': {
    en: 'a harmless query to the instance',
    de: 'eine harmlose Abfrage an die Instanz',
  },
  federation: { en: 'how the account’s domain signs in', de: 'wie sich die Domäne des Kontos anmeldet' },
  journal: { en: 'how old the change is', de: 'wie alt die Änderung ist' },
};
