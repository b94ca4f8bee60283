import type { ExpectedOf, Expected } from '../support/expected.ts';

const drift = (...words: string[]): Expected => ({
  problems: [['drift', ...words, 'Apply the guide again']],
});
const refused = (code: number, ...words: string[]): Expected => ({
  problems: [['sign-in-refused', `AADSTS${code}`, ...words]],
});
const everything = { created: 10, kept: 2 };

export const token: ExpectedOf = {
  'secret-expired': drift('the client secret.'),
  'secret-expired-at-sign-in': refused(7000222, 'has expired', 'Make a new secret'),
  'secret-deleted': drift('the client secret.'),
  'secret-refused': refused(7000215, 'the client secret is wrong', '“Secret ID”'),
  'app-not-found-at-sign-in': refused(700016, 'does not know the app', 'Compare the client id'),
  'enterprise-application-deleted': drift('the enterprise application', 'the consent to SMTP.SendAsApp'),
  'enterprise-application-disabled': drift('the enterprise application.'),
  'conditional-access-blocks-the-app': refused(53003, 'Conditional Access policy', 'sign-in log'),
  'service-missing-in-tenant': refused(500011, 'does not have the service', 'licence'),
  'assignment-required': refused(501051, 'to whom a role was assigned', 'Apply the guide again'),
  'token-without-roles': {
    problems: [['connection-check-failed', 'lacks permissions', 'User.Read.All', 'run the guide again']],
  },
  'token-service-late': { waited: ['token'], actions: everything },
  'token-service-busy': { waited: ['token'], actions: everything },
};
