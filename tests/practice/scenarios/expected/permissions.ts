import type { ExpectedOf, Expected } from '../support/expected.ts';

const drift = (...words: string[]): Expected => ({
  problems: [['drift', 'Not as the guide wants it', ...words, 'Apply the guide again to restore it']],
});

export const permissions: ExpectedOf = {
  'consent-removed': drift('the consent to User.Read.All.'),
  'consents-revoked': drift('the consent to IMAP.AccessAsApp', 'the delegated permissions openid profile'),
  'permissions-as-delegated': drift('the app registration.'),
  'exchange-permissions-missing': drift('the app registration.'),
  'audience-widened': drift('the app registration.'),
  'permission-not-offered': {
    problems: [['permission-unknown', 'offers no permission called “IMAP.AccessAsApp”', 'the right cloud']],
  },
};
