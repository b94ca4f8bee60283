import { scenariosOf } from './scenario.ts';

const mailbox = 'nobody@practice.example';

/** Exchange, IMAP and SMTP, once an app is registered in Exchange and may open the mailbox of nobody@. */
export const mailScenarios = scenariosOf('mail', [
  {
    name: 'smtp-auth-off-for-the-tenant',
    title: { en: 'SMTP AUTH is off for the whole tenant', de: 'SMTP AUTH ist für den ganzen Mandanten aus' },
    entry: 'smtp-auth-disabled-tenant',
    meet: 'smtp',
    message: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    faults: { tenant: [{ do: 'set-smtp-auth', state: 'off' }] },
  },
  {
    name: 'smtp-auth-off-for-the-mailbox',
    title: { en: 'SMTP AUTH is off for the mailbox', de: 'SMTP AUTH ist für das Postfach aus' },
    entry: 'smtp-auth-disabled-mailbox',
    meet: 'smtp',
    message: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
    faults: { tenant: [{ do: 'set-smtp-auth', mailbox, state: 'off' }] },
  },
  {
    name: 'smtp-right-missing',
    title: { en: 'The token lacks SMTP.SendAsApp', de: 'Dem Token fehlt SMTP.SendAsApp' },
    entry: 'smtp-535-573',
    meet: 'smtp',
    message: '535 5.7.3 Authentication unsuccessful',
    faults: { tenant: [{ do: 'remove-consent', permission: 'SMTP.SendAsApp' }] },
  },
  {
    name: 'imap-off-for-the-mailbox',
    title: { en: 'IMAP is switched off for the mailbox', de: 'IMAP ist für das Postfach ausgeschaltet' },
    entry: 'imap-disabled',
    meet: 'imap',
    message: 'User is authenticated but not connected.',
    faults: { tenant: [{ do: 'set-imap', mailbox, state: 'off' }] },
  },
  {
    name: 'mailbox-right-missing',
    title: { en: 'The app may not open this mailbox', de: 'Die App darf dieses Postfach nicht öffnen' },
    entry: 'imap-authenticated-not-connected',
    meet: 'imap',
    message: 'User is authenticated but not connected.',
    faults: { tenant: [{ do: 'take-mailbox-rights', mailbox }] },
  },
  {
    name: 'exchange-object-id-mistaken',
    title: {
      en: 'The app was registered in Exchange with the object id of its registration',
      de: 'Die App wurde in Exchange mit der Objekt-ID ihrer Registrierung eingetragen',
    },
    entry: 'exo-newsp-wrong-objectid',
    meet: 'imap',
    message: 'NO AUTHENTICATE failed.',
    faults: { tenant: [{ do: 'mistake-exchange-object-id' }] },
  },
  {
    name: 'exchange-late',
    title: {
      en: 'Exchange acts on changes only after ten minutes',
      de: 'Exchange beachtet Änderungen erst nach zehn Minuten',
    },
    entry: 'exo-permission-propagation',
    meet: 'imap',
    message: 'NO AUTHENTICATE failed.',
    faults: { switches: { mailLagMs: 600_000 } },
  },
]);
