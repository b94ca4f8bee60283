import type { ExplainedAt } from './wording.ts';

/** Mail goes out. */
export const mailSmtp: Pick<
  ExplainedAt<'imap-smtp'>,
  | 'exo-smtp-rbac-claim'
  | 'smtp-auth-disabled-tenant'
  | 'smtp-57139-family'
  | 'smtp-auth-disabled-mailbox'
  | 'smtp-security-defaults'
  | 'smtp-ca'
  | 'smtp-535-573'
  | 'smtp-basic-retired'
  | 'smtp-sendas'
  | 'smtp-concurrency'
  | 'smtp-tls-old'
> = {
  'exo-smtp-rbac-claim': {
    en: [
      'Two ways of granting SMTP get in each other’s way',
      'With a role assignment in Exchange the app must not hold SMTP.SendAsApp in Entra as well; then only the mailbox right counts.',
      'Choose one: the permission in Entra with full access on the mailbox, or the role assignment in Exchange alone. IMAP needs the first.',
    ],
    de: [
      'Zwei Arten, SMTP zu erlauben, stören sich',
      'Mit einer Rollenzuweisung in Exchange darf die App nicht zugleich SMTP.SendAsApp in Entra haben; sonst zählt nur das Postfachrecht.',
      'Entscheiden Sie sich: die Berechtigung in Entra mit Vollzugriff auf das Postfach, oder allein die Rollenzuweisung in Exchange. IMAP braucht die erste.',
    ],
  },
  'smtp-auth-disabled-tenant': {
    en: [
      'SMTP AUTH is off for the whole tenant',
      'That is how newer tenants begin, and it stops OAuth too.',
      'Allow it for the mailboxes that need it: Set-CASMailbox with -SmtpClientAuthenticationDisabled $false. The mailbox’s setting wins over the tenant’s.',
    ],
    de: [
      'SMTP AUTH ist im ganzen Mandanten abgeschaltet',
      'So beginnen neuere Mandanten, und es betrifft auch OAuth.',
      'Erlauben Sie es für die Postfächer, die es brauchen: Set-CASMailbox mit -SmtpClientAuthenticationDisabled $false. Die Einstellung am Postfach geht der des Mandanten vor.',
    ],
  },
  'smtp-57139-family': {
    en: [
      'The mail server refuses the sign-in (5.7.139)',
      'One code for five reasons: SMTP AUTH off for the tenant or the mailbox, security defaults, Conditional Access, or passwords switched off. Only the words behind the code tell.',
      'Read those words, then check the five settings in that order. Make sure the client signs in with OAuth and not with a password.',
    ],
    de: [
      'Der Mailserver weist die Anmeldung ab (5.7.139)',
      'Ein Code für fünf Gründe: SMTP AUTH im Mandanten oder am Postfach abgeschaltet, Sicherheitsstandards, bedingter Zugriff, oder abgeschaltete Kennwörter. Nur die Worte hinter dem Code sagen es.',
      'Lesen Sie diese Worte und prüfen Sie dann die fünf Einstellungen in dieser Reihenfolge. Achten Sie darauf, dass sich der Client mit OAuth anmeldet und nicht mit Kennwort.',
    ],
  },
  'smtp-auth-disabled-mailbox': {
    en: [
      'SMTP AUTH is off for this mailbox',
      'It was switched off at the mailbox itself.',
      'Run Set-CASMailbox with -SmtpClientAuthenticationDisabled $false for the mailbox, and allow up to an hour.',
    ],
    de: [
      'SMTP AUTH ist für dieses Postfach abgeschaltet',
      'Es wurde am Postfach selbst abgeschaltet.',
      'Führen Sie für das Postfach Set-CASMailbox mit -SmtpClientAuthenticationDisabled $false aus, und rechnen Sie mit bis zu einer Stunde.',
    ],
  },
  'smtp-security-defaults': {
    en: [
      'Security defaults lock the sending of mail',
      'They are on in this tenant, and the client signed in with a password.',
      'Let the client sign in with OAuth. If it stays, replace the security defaults by Conditional Access, not by passwords.',
    ],
    de: [
      'Die Sicherheitsstandards sperren den Mailversand',
      'Sie sind in diesem Mandanten aktiv, und der Client hat sich mit Kennwort angemeldet.',
      'Lassen Sie den Client sich mit OAuth anmelden. Bleibt es dabei, ersetzen Sie die Sicherheitsstandards durch bedingten Zugriff, nicht durch Kennwörter.',
    ],
  },
  'smtp-ca': {
    en: [
      'A policy stops the sending of mail',
      'Conditional Access or an authentication policy of Exchange does not let this sign-in through.',
      'Look the sign-in up in the log of the app’s sign-ins. Have the app excluded from the policy, or its server’s address allowed.',
    ],
    de: [
      'Eine Richtlinie verhindert den Mailversand',
      'Bedingter Zugriff oder eine Authentifizierungsrichtlinie von Exchange lässt diese Anmeldung nicht durch.',
      'Suchen Sie die Anmeldung im Protokoll der App-Anmeldungen. Lassen Sie die App von der Richtlinie ausnehmen oder die Adresse ihres Servers zulassen.',
    ],
  },
  'smtp-535-573': {
    en: [
      'The mail server refuses the app',
      'Microsoft issued the token, but Exchange does not accept it: SMTP.SendAsApp is missing in it, the object id in Exchange is wrong, there is no mailbox right, SMTP AUTH is off, or a change is too fresh.',
      'Check the token’s content, then the app in Exchange, the mailbox right, and SMTP AUTH. Forum answers from before 2023 are outdated.',
    ],
    de: [
      'Der Mailserver weist die App ab',
      'Microsoft hat das Token ausgestellt, Exchange nimmt es aber nicht an: SMTP.SendAsApp fehlt darin, die Objekt-ID in Exchange ist falsch, es gibt kein Postfachrecht, SMTP AUTH ist aus, oder eine Änderung ist zu frisch.',
      'Prüfen Sie den Inhalt des Tokens, dann die App in Exchange, das Postfachrecht und SMTP AUTH. Forenantworten von vor 2023 sind überholt.',
    ],
  },
  'smtp-basic-retired': {
    en: [
      'Passwords are no longer accepted for sending mail',
      'Microsoft is retiring user name and password for SMTP: off in new tenants, off by default for all at the end of 2026.',
      'Choose “Microsoft 365 as app” as the authentication of the mail account in teamspace.',
    ],
    de: [
      'Kennwörter werden für den Mailversand nicht mehr angenommen',
      'Microsoft schafft Benutzername und Kennwort für SMTP ab: aus in neuen Mandanten, Ende 2026 überall von Haus aus abgeschaltet.',
      'Wählen Sie in teamspace für das Mailkonto die Authentifizierung „Microsoft 365 als App“.',
    ],
  },
  'smtp-sendas': {
    en: [
      'The sender is not this mailbox',
      'The address in “From” differs from the mailbox that signed in. The sign-in works, the sending fails.',
      'Send from the mailbox itself, or grant SendAs for the other address with Add-RecipientPermission.',
    ],
    de: [
      'Der Absender ist nicht dieses Postfach',
      'Die Adresse in „Von“ ist nicht die des angemeldeten Postfachs. Die Anmeldung gelingt, der Versand scheitert.',
      'Senden Sie vom Postfach selbst, oder erteilen Sie für die andere Adresse SendAs mit Add-RecipientPermission.',
    ],
  },
  'smtp-concurrency': {
    en: [
      'Too much mail at once from one mailbox',
      'Microsoft allows three connections and thirty messages a minute for a mailbox, and a number of recipients a day.',
      'Send more slowly, and give each program a mailbox of its own.',
    ],
    de: [
      'Zu viel Mail auf einmal aus einem Postfach',
      'Microsoft erlaubt je Postfach drei Verbindungen und dreißig Nachrichten in der Minute sowie eine Anzahl Empfänger am Tag.',
      'Senden Sie langsamer, und geben Sie jedem Programm ein eigenes Postfach.',
    ],
  },
  'smtp-tls-old': {
    en: [
      'The server still uses TLS 1.0 or 1.1',
      'An old Java or Tomcat of a teamspace of your own offers no newer encryption. It cannot be seen from this computer.',
      'Update Java on the teamspace server and switch on TLS 1.2.',
    ],
    de: [
      'Der Server verwendet noch TLS 1.0 oder 1.1',
      'Ein altes Java oder ein alter Tomcat eines selbst betriebenen teamspace bietet keine neuere Verschlüsselung an. Von diesem Computer aus ist das nicht zu sehen.',
      'Aktualisieren Sie Java auf dem teamspace-Server und schalten Sie TLS 1.2 ein.',
    ],
  },
};
