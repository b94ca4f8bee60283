import type { StepSpec } from '../../guide.ts';
import { allowSmtp, openMailboxes } from '../scripts/exchange.ts';
import { inExchange, itself } from './by-person.ts';
import { authenticatedSmtp } from './mailbox-sketch.ts';

const mailboxes = { label: { en: 'Mailboxes', de: 'Postfächer' }, value: '${mailboxes}' };

export const mailboxSteps: StepSpec[] = [
  {
    ...inExchange,
    ...itself({ kind: 'mailbox-permission', key: '*' }, { kind: 'imap-enabled', key: '*' }),
    id: 'mailbox-permission',
    shownByMail: 'rights',
    title: { en: 'Open the mailboxes to the app', de: 'Postfächer für die App freigeben' },
    what: {
      en: 'You give the app full access to each chosen mailbox, and to no other.',
      de: 'Sie geben der App Vollzugriff auf jedes gewählte Postfach und auf kein anderes.',
    },
    why: {
      en: 'The permissions of part 1 let the app in at the door; this one opens the single mailbox. It can take up to an hour to take effect, and new mailboxes need it too.',
      de: 'Die Berechtigungen aus Teil 1 lassen die App ins Haus; erst diese öffnet das einzelne Postfach. Sie wirkt mitunter erst nach einer Stunde, und auch neue Postfächer brauchen sie.',
    },
    document: {
      en: 'The document says: "Add-MailboxPermission -Identity "john.smith@contoso.com" -User <SERVICE_PRINCIPAL_ID> -AccessRights FullAccess". We take the ID from Exchange itself, repeat the command for each mailbox and add -AutoMapping $false; where IMAP is off for a mailbox that is to receive, we switch it on. The document says nothing of the wait and of taking it back (Remove-MailboxPermission).',
      de: 'Das Dokument sagt: „Add-MailboxPermission -Identity "john.smith@contoso.com" -User <SERVICE_PRINCIPAL_ID> -AccessRights FullAccess“. Wir nehmen die ID von Exchange selbst, wiederholen den Befehl für jedes Postfach und ergänzen -AutoMapping $false; wo IMAP für ein Postfach aus ist, das empfangen soll, schalten wir es ein. Von der Wartezeit und vom Zurücknehmen (Remove-MailboxPermission) sagt das Dokument nichts.',
    },
    portal: {
      path: {
        en: 'Exchange Online PowerShell; the page Delegation of the Exchange admin center does not offer apps',
        de: 'Exchange Online PowerShell; die Seite „Delegierung“ im Exchange Admin Center bietet keine Apps an',
      },
      values: [mailboxes, { label: { en: 'Application ID', de: 'Anwendungs-ID' }, value: '${clientId}' }],
    },
    script: { powershell: openMailboxes },
  },
  {
    ...inExchange,
    ...itself({ kind: 'smtp-auth', key: '*' }),
    id: 'smtp-auth',
    shownByMail: 'smtp',
    title: { en: 'Allow SMTP AUTH for the mailboxes', de: 'SMTP AUTH für die Postfächer erlauben' },
    what: {
      en: 'You allow authenticated sending (SMTP AUTH) for each chosen mailbox. The setting of the mailbox outweighs that of the tenant.',
      de: 'Sie erlauben den authentifizierten Versand (SMTP AUTH) für jedes gewählte Postfach. Die Einstellung des Postfachs geht der des Mandanten vor.',
    },
    why: {
      en: 'Tenants made since 2020 have SMTP AUTH switched off for everyone unless somebody changed it. Then sending fails with 535 5.7.139, even with a valid token.',
      de: 'In Mandanten, die seit 2020 entstanden sind, ist SMTP AUTH für alle abgeschaltet, solange es niemand geändert hat. Dann scheitert der Versand mit 535 5.7.139, auch mit gültigem Token.',
    },
    document: {
      en: 'The document says that "under certain circumstances" it may be necessary: "Set-CASMailbox -Identity "john.smith@contoso.com" -SmtpClientAuthenticationDisabled $false". We do it for each mailbox and read the setting back.',
      de: 'Das Dokument sagt, es könne „under certain circumstances“ nötig sein: „Set-CASMailbox -Identity "john.smith@contoso.com" -SmtpClientAuthenticationDisabled $false“. Wir tun es für jedes Postfach und lesen die Einstellung zurück.',
    },
    for: ['sendMail'],
    notNeeded: { en: 'Sending email is not chosen', de: 'Der Versand von E-Mails ist nicht gewählt' },
    portal: {
      path: {
        en: 'Microsoft 365 admin center › Users › Active users › (the mailbox) › Mail › Manage email apps › Authenticated SMTP',
        de: 'Microsoft 365 Admin Center › Benutzer › Aktive Benutzer › (das Postfach) › E-Mail › E-Mail-Apps verwalten › Authentifiziertes SMTP',
      },
      values: [mailboxes],
      sketch: authenticatedSmtp,
    },
    script: { powershell: allowSmtp },
    modes: { ...inExchange.modes, portal: true },
  },
];
