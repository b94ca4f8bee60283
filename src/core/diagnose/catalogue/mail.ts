import type { Entries } from '../entry.ts';

const IMAP_NO = 'NO AUTHENTICATE failed';
const SMTP_NO = '535 5.7.3';

export const mail: Entries<'imap-smtp'> = {
  'exo-newsp-wrong-objectid': {
    products: ['teamspace'],
    says: [
      IMAP_NO,
      SMTP_NO,
      /objectid.{0,160}(app registration|app-registrierung)/,
      /(object id|objekt-id) (of|der) (the )?app[ -]?(registration|registrierung)/,
    ],
    beside: ['Get-ServicePrincipal', 'New-ServicePrincipal'],
    check: 'exchange-service-principal',
  },
  'exo-mbxperm-missing': {
    products: ['teamspace'],
    says: [
      IMAP_NO,
      SMTP_NO,
      'LogonDenied',
      /get-(exo)?mailboxpermission.{0,200}(missing|lacks|not listed|only|fehlt|nur)/,
    ],
    beside: ['other mailboxes work', 'andere Postfächer', 'FullAccess'],
    check: 'mailbox-permission',
  },
  'exo-permission-propagation': {
    products: ['teamspace'],
    rank: 2,
    says: [
      IMAP_NO,
      SMTP_NO,
      /how long .{0,30}wait/,
      /wie lange .{0,30}(warten|dauert)/,
      /(minutes|hour|minuten|stunde) (ago|her)/,
      /vor (einigen|wenigen|einer|\d{1,3}) (minuten|stunde)/,
    ],
    beside: ['Add-MailboxPermission', 'Set-CASMailbox', 'FullAccess'],
    check: 'journal',
  },
  'exo-smtp-rbac-claim': {
    products: ['teamspace'],
    rank: 2,
    says: [SMTP_NO, 'Application SMTP.SendAsApp'],
    beside: ['New-ManagementRoleAssignment', 'Get-ManagementRoleAssignment', 'SMTP.SendAsApp'],
    check: 'token-claims',
  },
  'imap-authenticate-failed': {
    products: ['teamspace'],
    says: [IMAP_NO, 'AUTHENTICATE failed.'],
    mentions: ['AUTHENTICATIONFAILED'],
    check: 'mail-sign-in',
  },
  'imap-logondenied-oauth': {
    products: ['teamspace'],
    says: ['AuthFailed:LogonDenied', 'OAuthLog:AuthExc', 'LogonDenied-None-OAuthLog'],
    check: 'mailbox-permission',
  },
  'imap-basic-blocked': {
    products: ['teamspace'],
    says: ['LogonDenied-BasicAuthBlocked', 'BasicAuthBlocked', 'LogonFailed-BasicAuthBlocked'],
  },
  'imap-authenticated-not-connected': {
    products: ['teamspace'],
    says: ['User is authenticated but not connected'],
    check: 'mailbox-permission',
  },
  'imap-disabled': {
    products: ['teamspace'],
    says: [/imapenabled\s?[:=] ?\$?false/, 'IMAP is disabled', 'IMAP ist deaktiviert'],
    check: 'mailbox-protocols',
  },
  'imap-xoauth2-format': {
    products: ['teamspace'],
    rank: 2,
    says: [IMAP_NO, SMTP_NO, 'XOAUTH2 string', 'XOAUTH2-Zeichenkette', '^Aauth=Bearer'],
    beside: ['base64', 'auth=Bearer', '^A'],
    check: 'mail-sign-in',
  },
  'imap-delegate-syntax': {
    products: ['teamspace'],
    says: ['LOGIN failed', /[\w.-]{1,64}@[\w.-]{1,80}\\[\w.-]{1,64}@/],
  },
  'smtp-auth-disabled-tenant': {
    products: ['teamspace'],
    says: ['SmtpClientAuthentication is disabled for the Tenant'],
    check: 'mailbox-protocols',
  },
  'smtp-57139-family': {
    products: ['teamspace'],
    rank: 2,
    says: ['5.7.139'],
    mentions: ['aka.ms/smtp_auth_disabled'],
    check: 'mailbox-protocols',
  },
  'smtp-auth-disabled-mailbox': {
    products: ['teamspace'],
    says: [
      'SmtpClientAuthentication is disabled for the Mailbox',
      /smtpclientauthenticationdisabled\s?[:=] ?\$?true/,
    ],
    check: 'mailbox-protocols',
  },
  'smtp-security-defaults': {
    products: ['teamspace'],
    says: ["user is locked by your organization's security defaults policy"],
    check: 'security-defaults',
  },
  'smtp-ca': {
    products: ['teamspace'],
    says: ['the request did not meet the criteria to be authenticated successfully'],
    check: 'sign-in-log',
  },
  'smtp-535-573': {
    products: ['teamspace'],
    says: [SMTP_NO, '5.7.3 Authentication unsuccessful'],
    check: 'mail-sign-in',
  },
  'smtp-basic-retired': {
    products: ['teamspace'],
    says: [
      '550 5.7.30',
      'Basic authentication is not supported for Client Submission',
      'basic authentication is disabled',
    ],
  },
  'smtp-sendas': {
    products: ['teamspace'],
    says: [
      '5.2.252',
      'SendAsDenied',
      '5.7.60',
      'does not have permissions to send as this sender',
      'not allowed to send as',
    ],
    check: 'test-mail',
  },
  'smtp-concurrency': {
    products: ['teamspace'],
    says: [
      '432 4.3.2',
      'sender thread limit exceeded',
      'SubmissionQuotaExceeded',
      'Concurrent connections limit exceeded',
    ],
  },
  'smtp-tls-old': {
    products: ['teamspace'],
    says: ['4.7.66', '5.7.67', 'TLS 1.0 and 1.1 are not supported'],
  },
};
