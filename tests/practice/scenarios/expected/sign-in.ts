import type { ExpectedOf, Expected } from '../support/expected.ts';

const refused = (code: number, ...words: string[]): Expected => ({
  problems: [['sign-in-refused', `AADSTS${code}`, ...words]],
});

export const signIn: ExpectedOf = {
  'conditional-access-blocks': refused(53003, 'Conditional Access policy', 'sign-in log', 'correlation id'),
  'mfa-needed': refused(50076, 'asks for a second factor', 'in the browser'),
  'mfa-not-registered': refused(50079, 'no second factor registered', 'aka.ms/mfasetup'),
  'device-not-managed': refused(53001, 'only devices it manages', 'a computer of this customer'),
  'device-not-compliant': refused(53000, 'only devices it manages'),
  'security-defaults-block': refused(530035, 'security defaults block it', 'need not be switched off'),
  'device-code-blocked': refused(530036, 'does not allow device codes', 'in the browser instead'),
  'device-code-expired': {
    problems: [['sign-in-timed-out', 'was not completed', 'Start the sign-in again']],
  },
  'account-of-another-tenant': refused(50020, 'does not exist in this tenant', 'invited as a guest'),
  'account-disabled': refused(50057, 'disabled', 'administrator of the tenant'),
  'account-locked': refused(50053, 'locked', 'administrator of the tenant'),
  'password-expired': refused(50055, 'password has expired', 'administrator of the tenant'),
  'password-wrong': refused(50126, 'user name or the password is wrong', 'type both anew'),
  'session-revoked': { problems: [['signed-out', 'Sign in to the tenant']] },
  'cross-tenant-access-blocks': refused(500213, 'a rule between your organization and this tenant'),
  'tenant-restrictions': refused(500021, 'forbids it', 'a network without tenant restrictions'),
  'tenant-in-another-cloud': refused(90038, 'another of Microsoft’s clouds', 'Choose the cloud'),
  'sign-in-service-busy': refused(90033, 'busy for the moment', 'Wait a minute'),
};
