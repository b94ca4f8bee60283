import type { ExplainedAt } from './wording.ts';

/** A token was issued, but does not say what it should. */
export const tokenContent: ExplainedAt<'token-claims'> = {
  'token-no-roles': {
    en: [
      'The token carries no permissions',
      'The application permission was not added, was added as delegated, or has no consent. The token is issued all the same, and the service then refuses it.',
      'Add it as an application permission, have consent granted, and ask for a new token.',
    ],
    de: [
      'Das Token enthält keine Berechtigungen',
      'Die Anwendungsberechtigung wurde nicht oder als delegierte hinzugefügt, oder ihr fehlt die Zustimmung. Das Token wird trotzdem ausgestellt, und der Dienst weist es dann ab.',
      'Fügen Sie sie als Anwendungsberechtigung hinzu, lassen Sie zustimmen und fordern Sie ein neues Token an.',
    ],
  },
  'token-wrong-audience': {
    en: [
      'The token is for another service',
      'Each service accepts only tokens made out to it: a Graph token opens no mailbox, and Smartspace wants its own id, not yours.',
      'Ask for a token with the scope of the service you call, ending in /.default.',
    ],
    de: [
      'Das Token gilt für einen anderen Dienst',
      'Jeder Dienst nimmt nur Token an, die auf ihn ausgestellt sind: Ein Graph-Token öffnet kein Postfach, und Smartspace verlangt seine eigene Kennung, nicht Ihre.',
      'Fordern Sie ein Token mit dem Bereich des aufgerufenen Dienstes an, der auf /.default endet.',
    ],
  },
  'token-stale': {
    en: [
      'A token from before the change is still in use',
      'A token keeps the rights it was issued with until it ends, for about an hour.',
      'Restart the product’s service, or wait an hour, so that it asks for a new token.',
    ],
    de: [
      'Es ist noch ein Token von vor der Änderung in Gebrauch',
      'Ein Token behält bis zu seinem Ende, etwa eine Stunde, die Rechte, mit denen es ausgestellt wurde.',
      'Starten Sie den Dienst des Produkts neu oder warten Sie eine Stunde, damit er ein neues Token anfordert.',
    ],
  },
  'token-wrong-tenant': {
    en: [
      'The token belongs to another tenant or app',
      'Two customers are open at once, or a wrong profile or account was picked.',
      'Compare the tenant and the client id in the token with those of this customer, then sign in to the right one.',
    ],
    de: [
      'Das Token gehört zu einem anderen Mandanten oder einer anderen App',
      'Zwei Kunden sind zugleich offen, oder es wurde ein falsches Profil oder Konto gewählt.',
      'Vergleichen Sie Mandant und Client-ID im Token mit denen dieses Kunden und melden Sie sich beim richtigen an.',
    ],
  },
  'perm-delegated-instead-of-application': {
    en: [
      'The permission was added as delegated',
      'The portal offers several permissions twice under one name; teamspace’s page does not say which kind is meant.',
      'Add the one under “Application permissions”. Only openid and profile stay delegated.',
    ],
    de: [
      'Die Berechtigung wurde als delegierte hinzugefügt',
      'Das Portal bietet mehrere Berechtigungen unter einem Namen doppelt an; die Anleitung von teamspace sagt nicht, welche Art gemeint ist.',
      'Fügen Sie die unter „Anwendungsberechtigungen“ hinzu. Nur openid und profile bleiben delegiert.',
    ],
  },
  'perm-graph-imap-instead-of-exchange': {
    en: [
      'The mail permission was taken from Microsoft Graph',
      'A search for IMAP finds a permission of Microsoft Graph for signed-in people. The one for apps belongs to Office 365 Exchange Online.',
      'Choose “APIs my organization uses”, then Office 365 Exchange Online, and there IMAP.AccessAsApp and SMTP.SendAsApp.',
    ],
    de: [
      'Die Mailberechtigung stammt von Microsoft Graph',
      'Die Suche nach IMAP findet eine Berechtigung von Microsoft Graph für angemeldete Personen. Die für Apps gehört zu Office 365 Exchange Online.',
      'Wählen Sie „Von meiner Organisation verwendete APIs“, dann Office 365 Exchange Online, und dort IMAP.AccessAsApp und SMTP.SendAsApp.',
    ],
  },
  'adt-audience': {
    en: [
      'The token names Azure Digital Twins with http',
      'Microsoft’s article prints http://digitaltwins.azure.net; the tools ask for https.',
      'Ask for https://digitaltwins.azure.net/.default.',
    ],
    de: [
      'Das Token nennt Azure Digital Twins mit http',
      'In Microsofts Artikel steht http://digitaltwins.azure.net; die Werkzeuge verlangen https.',
      'Verlangen Sie https://digitaltwins.azure.net/.default.',
    ],
  },
};
