import type { ExplainedAt } from './wording.ts';

/** Exchange Online as its administrator sees it. */
export const exchangeAdmin: ExplainedAt<'exchange-admin'> = {
  'exo-apponly-401': {
    en: [
      'The app may not run this Exchange command',
      'Its directory role is too small, or the role was given to the registration or to another app.',
      'Assign Exchange Administrator to the enterprise application of this very app.',
    ],
    de: [
      'Die App darf diesen Exchange-Befehl nicht ausführen',
      'Ihre Verzeichnisrolle ist zu klein, oder die Rolle wurde der Registrierung oder einer anderen App gegeben.',
      'Weisen Sie die Rolle Exchange-Administrator der Unternehmensanwendung genau dieser App zu.',
    ],
  },
  'exo-rbac-cache': {
    en: [
      'A change of the app’s Exchange rights does not count yet',
      'Exchange remembers rights: about half an hour for an app at rest, up to two hours for a busy one.',
      'Wait, and meanwhile ask Test-ServicePrincipalAuthorization, which does not use the memory.',
    ],
    de: [
      'Eine Änderung an den Exchange-Rechten der App gilt noch nicht',
      'Exchange merkt sich Rechte: etwa eine halbe Stunde bei einer ruhenden App, bis zu zwei Stunden bei einer beschäftigten.',
      'Warten Sie und fragen Sie inzwischen Test-ServicePrincipalAuthorization, das dieses Gedächtnis nicht benutzt.',
    ],
  },
  'exo-access-policy-legacy': {
    en: [
      'Application access policies are outdated',
      'Exchange has replaced them by role assignments for apps; the policies share little room and are hard to see through.',
      'Use New-ManagementScope and New-ManagementRoleAssignment with -App instead.',
    ],
    de: [
      'Anwendungszugriffsrichtlinien sind überholt',
      'Exchange hat sie durch Rollenzuweisungen für Apps ersetzt; die Richtlinien teilen sich wenig Platz und sind schwer zu durchschauen.',
      'Verwenden Sie stattdessen New-ManagementScope und New-ManagementRoleAssignment mit -App.',
    ],
  },
  'exo-rest-timeout': {
    en: [
      'The long run was stopped',
      'Exchange ends a command after 15 minutes, and the sign-in runs out as well.',
      'Go mailbox by mailbox in small portions, and continue where it stopped.',
    ],
    de: [
      'Der lange Lauf wurde abgebrochen',
      'Exchange beendet einen Befehl nach 15 Minuten, und auch die Anmeldung läuft ab.',
      'Gehen Sie Postfach für Postfach in kleinen Portionen vor, und setzen Sie dort fort, wo es aufgehört hat.',
    ],
  },
  'exo-adminapi-v1': {
    en: [
      'Exchange’s command interface was called by the wrong address',
      'The unpublished interface answers under beta only, and says nothing helpful about unknown commands.',
      'Check address and command name, or use the Exchange PowerShell module.',
    ],
    de: [
      'Die Befehlsschnittstelle von Exchange wurde unter der falschen Adresse aufgerufen',
      'Die unveröffentlichte Schnittstelle antwortet nur unter beta und sagt zu unbekannten Befehlen nichts Hilfreiches.',
      'Prüfen Sie Adresse und Befehlsnamen, oder verwenden Sie das PowerShell-Modul für Exchange.',
    ],
  },
  'exo-adminapi-wrong-tenant': {
    en: [
      'Tenant and sign-in do not belong together',
      'The address names another tenant than the token, or a partner’s account has no Exchange role there.',
      'Sign in to this customer’s tenant with an Exchange Administrator of that tenant.',
    ],
    de: [
      'Mandant und Anmeldung gehören nicht zusammen',
      'Die Adresse nennt einen anderen Mandanten als das Token, oder ein Partnerkonto hat dort keine Exchange-Rolle.',
      'Melden Sie sich im Mandanten dieses Kunden mit einem Exchange-Administrator dieses Mandanten an.',
    ],
  },
  'ews-retired': {
    en: [
      'Exchange Web Services are being switched off',
      'From October 2026 they are blocked unless the tenant allows them for named apps, and in April 2027 they end. IMAP and SMTP are not concerned.',
      'Use IMAP, SMTP and Graph as the guide describes, and grant no full_access_as_app.',
    ],
    de: [
      'Exchange Web Services werden abgeschaltet',
      'Ab Oktober 2026 sind sie gesperrt, wenn der Mandant sie nicht für genannte Apps erlaubt, im April 2027 enden sie. IMAP und SMTP betrifft das nicht.',
      'Verwenden Sie IMAP, SMTP und Graph, wie die Anleitung es beschreibt, und erteilen Sie kein full_access_as_app.',
    ],
  },
};
