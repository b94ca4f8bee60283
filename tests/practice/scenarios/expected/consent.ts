import type { ExpectedOf, Expected } from '../support/expected.ts';

const refused = (code: number, ...words: string[]): Expected => ({
  problems: [['sign-in-refused', `AADSTS${code}`, ...words]],
});

export const consent: ExpectedOf = {
  'sign-in-consent-missing': refused(65001, 'nobody has consented', 'Have an administrator grant consent'),
  'user-consent-off': refused(90094, 'may not consent', 'Ask an administrator'),
  'consent-declined': { problems: [['sign-in-cancelled', 'Start the sign-in again when you are ready']] },
  'partner-not-authorised': refused(90099, 'may not consent', 'Ask an administrator'),
  'sign-in-app-not-preauthorised': refused(
    65002,
    'does not let this sign-in app',
    'a sign-in app of your own',
  ),
  'service-not-subscribed': refused(650052, 'does not have the service', 'licence'),
  'sign-in-app-unknown': refused(700016, 'does not know the app', 'Compare the client id'),
  'redirect-not-registered': refused(50011, 'address to return to is not registered', 'http://localhost'),
  'no-redirect-registered': refused(500113, 'address to return to is not registered', 'http://localhost'),
  'sign-in-app-not-public': refused(7000218, 'not set up as a public client', 'Allow public client flows'),
};
