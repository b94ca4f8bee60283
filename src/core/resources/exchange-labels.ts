import type { Text } from '../../contract/text.ts';

/** The names of what a plan shows in Exchange, and what was seen there. */
export const exchangeLabels = {
  principal: (): Text => ({ en: 'The app in Exchange Online', de: 'Die App in Exchange Online' }),
  principalSeen: (appId: string, objectId: string): Text => ({
    en: `Exchange knows application ID ${appId} by object ID ${objectId}`,
    de: `Exchange kennt die Anwendungs-ID ${appId} unter der Objekt-ID ${objectId}`,
  }),
  connected: (): Text => ({
    en: "Exchange Online answered, and it was this customer's tenant",
    de: 'Exchange Online hat geantwortet, und es war der Mandant dieses Kunden',
  }),
  permission: (mailbox: string): Text => ({
    en: `Full access to ${mailbox}`,
    de: `Vollzugriff auf ${mailbox}`,
  }),
  permissionSeen: (mailbox: string): Text => ({
    en: `The app has full access to ${mailbox}`,
    de: `Die App hat Vollzugriff auf ${mailbox}`,
  }),
  smtpAuth: (mailbox: string): Text => ({
    en: `SMTP AUTH for ${mailbox}`,
    de: `SMTP AUTH für ${mailbox}`,
  }),
  smtpAuthSeen: (mailbox: string): Text => ({
    en: `SMTP AUTH is allowed for ${mailbox}`,
    de: `SMTP AUTH ist für ${mailbox} erlaubt`,
  }),
  imap: (mailbox: string): Text => ({ en: `IMAP for ${mailbox}`, de: `IMAP für ${mailbox}` }),
  leftToScript: (guide: string, engagement: string): Text => ({
    en: `What a script did in Exchange Online stays until somebody runs the script that takes it back: in the window under "Undo", in a terminal "entrada script ${guide} --engagement ${engagement} --undo".`,
    de: `Was ein Skript in Exchange Online getan hat, bleibt, bis jemand das Skript ausführt, das es zurücknimmt: im Fenster unter „Zurücknehmen“, im Terminal „entrada script ${guide} --engagement ${engagement} --undo“.`,
  }),
  takenBack: (text: { good: number; total: number; failed: string }): Text => ({
    en: `Taken back with the script: ${String(text.good)} of ${String(text.total)} mailboxes${text.failed === '' ? '' : `; failed: ${text.failed}`}`,
    de: `Mit dem Skript zurückgenommen: ${String(text.good)} von ${String(text.total)} Postfächern${text.failed === '' ? '' : `; gescheitert: ${text.failed}`}`,
  }),
  imapSeen: (mailbox: string): Text => ({
    en: `IMAP is on for ${mailbox}`,
    de: `IMAP ist für ${mailbox} eingeschaltet`,
  }),
} as const;
