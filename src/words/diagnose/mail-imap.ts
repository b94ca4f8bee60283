import type { ExplainedAt } from './wording.ts';

/** Mail comes in, and what holds for both directions. */
export const mailImap: Pick<
  ExplainedAt<'imap-smtp'>,
  | 'exo-newsp-wrong-objectid'
  | 'exo-mbxperm-missing'
  | 'exo-permission-propagation'
  | 'imap-authenticate-failed'
  | 'imap-logondenied-oauth'
  | 'imap-basic-blocked'
  | 'imap-authenticated-not-connected'
  | 'imap-disabled'
  | 'imap-xoauth2-format'
  | 'imap-delegate-syntax'
> = {
  'exo-newsp-wrong-objectid': {
    en: [
      'Exchange knows the app by the wrong object id',
      'New-ServicePrincipal accepts the registration’s object id without a word, and then every mailbox refuses the app.',
      'Remove the entry with Remove-ServicePrincipal, register it anew with the enterprise application’s object id, and grant the mailbox rights again.',
    ],
    de: [
      'Exchange kennt die App unter der falschen Objekt-ID',
      'New-ServicePrincipal nimmt die Objekt-ID der Registrierung kommentarlos an, und danach weist jedes Postfach die App ab.',
      'Entfernen Sie den Eintrag mit Remove-ServicePrincipal, registrieren Sie ihn mit der Objekt-ID der Unternehmensanwendung neu und erteilen Sie die Postfachrechte noch einmal.',
    ],
  },
  'exo-mbxperm-missing': {
    en: [
      'The app has no right on this mailbox',
      'Full access is granted mailbox by mailbox, and this one was left out or came later.',
      'Run Add-MailboxPermission with FullAccess for this mailbox, and keep the list of mailboxes.',
    ],
    de: [
      'Die App hat an diesem Postfach kein Recht',
      'Vollzugriff wird Postfach für Postfach erteilt, und dieses fehlte oder kam später hinzu.',
      'Führen Sie für dieses Postfach Add-MailboxPermission mit FullAccess aus, und führen Sie die Liste der Postfächer.',
    ],
  },
  'exo-permission-propagation': {
    en: [
      'The new rights do not count yet',
      'After a change Exchange needs some minutes, at times up to an hour.',
      'Wait and try again, up to an hour. Do not take anything back meanwhile.',
    ],
    de: [
      'Die neuen Rechte gelten noch nicht',
      'Nach einer Änderung braucht Exchange einige Minuten, manchmal bis zu einer Stunde.',
      'Warten Sie und versuchen Sie es bis zu einer Stunde lang erneut. Nehmen Sie inzwischen nichts zurück.',
    ],
  },
  'imap-authenticate-failed': {
    en: [
      'The mailbox refuses the sign-in',
      'This answer covers much. Most often: a wrong object id in Exchange, no full access, a token without IMAP.AccessAsApp or for another service, a wrong mailbox address, IMAP switched off, or a change that is too fresh.',
      'Check in that order: the token’s content, the app in Exchange, the right on this mailbox, whether IMAP is on.',
    ],
    de: [
      'Das Postfach weist die Anmeldung ab',
      'Diese Antwort steht für vieles. Am häufigsten: eine falsche Objekt-ID in Exchange, kein Vollzugriff, ein Token ohne IMAP.AccessAsApp oder für einen anderen Dienst, eine falsche Postfachadresse, abgeschaltetes IMAP oder eine zu frische Änderung.',
      'Prüfen Sie in dieser Reihenfolge: Inhalt des Tokens, die App in Exchange, das Recht an diesem Postfach, ob IMAP eingeschaltet ist.',
    ],
  },
  'imap-logondenied-oauth': {
    en: [
      'The token is good, Exchange knows no right for it',
      'The app is not registered in Exchange or has no right on this mailbox. “Bad credentials” in the text of a mail library misleads here.',
      'Register the app in Exchange with the enterprise application’s object id, and grant full access on the mailbox.',
    ],
    de: [
      'Das Token ist gut, Exchange kennt dafür kein Recht',
      'Die App ist in Exchange nicht registriert oder hat an diesem Postfach kein Recht. „Bad credentials“ im Text einer Mailbibliothek führt hier in die Irre.',
      'Registrieren Sie die App in Exchange mit der Objekt-ID der Unternehmensanwendung, und erteilen Sie Vollzugriff auf das Postfach.',
    ],
  },
  'imap-basic-blocked': {
    en: [
      'The mail account still uses a password',
      'Microsoft no longer takes user name and password for IMAP.',
      'Choose “Microsoft 365 as app” as the authentication of this mail account in teamspace.',
    ],
    de: [
      'Das Mailkonto verwendet noch ein Kennwort',
      'Microsoft nimmt für IMAP keinen Benutzernamen mit Kennwort mehr an.',
      'Wählen Sie in teamspace für dieses Mailkonto die Authentifizierung „Microsoft 365 als App“.',
    ],
  },
  'imap-authenticated-not-connected': {
    en: [
      'Signed in, but no mailbox opens',
      'User name and token do not fit together: no right on this mailbox, a shared mailbox under another name, or no mailbox behind the address.',
      'Use the mailbox’s primary address as the user name, grant full access, and check licence and kind of the mailbox.',
    ],
    de: [
      'Angemeldet, aber es öffnet sich kein Postfach',
      'Benutzername und Token passen nicht zusammen: kein Recht an diesem Postfach, ein freigegebenes Postfach unter anderem Namen, oder kein Postfach hinter der Adresse.',
      'Verwenden Sie die primäre Adresse des Postfachs als Benutzernamen, erteilen Sie Vollzugriff, und prüfen Sie Lizenz und Art des Postfachs.',
    ],
  },
  'imap-disabled': {
    en: [
      'IMAP is switched off for the mailbox',
      'A plan or a hardening of the tenant switches IMAP off.',
      'Run Set-CASMailbox for the mailbox with -ImapEnabled $true, and wait some minutes.',
    ],
    de: [
      'IMAP ist für das Postfach abgeschaltet',
      'Ein Plan oder eine Absicherung des Mandanten schaltet IMAP ab.',
      'Führen Sie für das Postfach Set-CASMailbox mit -ImapEnabled $true aus, und warten Sie einige Minuten.',
    ],
  },
  'imap-xoauth2-format': {
    en: [
      'The sign-in string is built wrongly',
      'The parts are separated by the control character 0x01, with two at the end, and the base64 must not have line breaks. The user is the mailbox, not the app.',
      'Build it as user={mailbox}, 0x01, auth=Bearer {token}, 0x01, 0x01, and encode it in one line.',
    ],
    de: [
      'Die Anmeldezeichenfolge ist falsch aufgebaut',
      'Die Teile trennt das Steuerzeichen 0x01, am Ende stehen zwei, und das Base64 darf keine Umbrüche haben. Der Benutzer ist das Postfach, nicht die App.',
      'Bauen Sie sie aus user={Postfach}, 0x01, auth=Bearer {Token}, 0x01, 0x01, und kodieren Sie sie in einer Zeile.',
    ],
  },
  'imap-delegate-syntax': {
    en: [
      'Two names with a backslash are not understood',
      'Exchange Online no longer opens a shared mailbox as user\\mailbox.',
      'Enter the address of the shared mailbox alone.',
    ],
    de: [
      'Zwei Namen mit umgekehrtem Schrägstrich werden nicht verstanden',
      'Exchange Online öffnet ein freigegebenes Postfach nicht mehr als Benutzer\\Postfach.',
      'Tragen Sie nur die Adresse des freigegebenen Postfachs ein.',
    ],
  },
};
