import type { ExpectedOf } from '../support/expected.ts';

/** What the app's mail test makes of the refusal. */
export const mail: ExpectedOf = {
  'smtp-auth-off-for-the-tenant': { problems: [['smtp-auth-disabled-tenant', 'tenant']] },
  'smtp-auth-off-for-the-mailbox': { problems: [['smtp-auth-disabled-mailbox', 'mailbox']] },
  'smtp-right-missing': { problems: [['token-no-roles', 'carries no permissions', 'have consent granted']] },
  'imap-off-for-the-mailbox': {
    problems: [['imap-authenticated-not-connected', 'no mailbox opens', 'Use the mailbox’s primary address']],
  },
  'mailbox-right-missing': {
    problems: [['imap-authenticated-not-connected', 'no right on this mailbox', 'grant full access']],
  },
  'exchange-object-id-mistaken': {
    problems: [['imap-authenticate-failed', 'a wrong object id', 'Check in that order']],
  },
  'exchange-late': {
    problems: [['imap-authenticate-failed', 'a change that is too fresh', 'Check in that order']],
  },
};
