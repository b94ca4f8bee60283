/** Name under which the server speaks. */
export const HOST = 'PRA1P000CA0001.outlook.office365.com';

/** Exchange's words, by what they are for. */
export const replies = {
  tlsReady: '220 2.0.0 SMTP server ready',
  bye: '221 2.0.0 Service closing transmission channel',
  authenticated: '235 2.7.0 Authentication successful',
  ok: '250 2.0.0 OK',
  reset: '250 2.0.0 Resetting',
  senderOk: '250 2.1.0 Sender OK',
  recipientOk: '250 2.1.5 Recipient OK',
  cannotVerify: '252 2.1.5 Cannot VRFY user',
  startMail: '354 Start mail input; end with <CRLF>.<CRLF>',
} as const;

/** The refusals; behind each goes a mark that names server, time and session. */
export const refusals = {
  tooManyErrors: '421 4.7.0 Too many errors on this connection, closing transmission channel',
  tooManyConnections:
    '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.',
  tlsRequired: '451 5.7.3 STARTTLS is required to send mail',
  noRoom: '452 4.3.1 Insufficient system resources',
  tooManyRecipients: '452 4.5.3 Too many recipients',
  lineTooLong: '500 5.5.2 Line too long',
  invalidArguments: '501 5.5.4 Invalid arguments',
  invalidDomain: '501 5.5.4 Invalid domain name',
  invalidSender: '501 5.1.7 Invalid address',
  invalidRecipient: '501 5.1.3 Invalid address',
  unknownParameter: '501 5.5.4 Unrecognized parameter',
  cancelled: '501 5.7.0 Authentication canceled',
  helloFirst: '503 5.5.2 Send hello first',
  needMail: '503 5.5.2 Need mail command',
  needRecipient: '503 5.5.2 Need rcpt command',
  senderKnown: '503 5.5.2 Sender already specified',
  alreadySecure: '503 5.5.2 Only one STARTTLS allowed',
  alreadySignedIn: '503 5.5.2 Already authenticated',
  unknownMechanism: '504 5.7.4 Unrecognized authentication type',
  notSignedIn: '530 5.7.57 Client not authenticated to send mail.',
  unsuccessful: '535 5.7.3 Authentication unsuccessful',
  smtpOffForTenant:
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
  smtpOffForMailbox:
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
  noPasswords: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
  notAsThisSender: '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
  tooLarge: '552 5.3.4 Message size exceeds fixed maximum message size',
} as const;

export function mark(session: string, now: number): string {
  return `[PRA1P000CA0001.PRAP000.PROD.OUTLOOK.COM ${new Date(now).toISOString()} ${session}]`;
}
