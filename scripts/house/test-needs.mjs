import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { getPackages, howToGet } from './debian.mjs';
import { KEYRING_PACKAGES } from '../keyring.mjs';
import { missingPrograms } from './keyring-session.mjs';

const BROWSER_PACKAGES = ['chromium', 'fonts-liberation'];
/** Programs of others that a few tests meet ours with: what they need, and how much there is to download. */
const STRANGERS = [
  {
    what: "KeePassXC's command line, age or 7-Zip",
    leavesOut: 'the opening of bundles by programs that are not ours (tests/host/bundle)',
    packages: ['keepassxc', 'age', '7zip'], // 14 MB
    files: ['/usr/bin/keepassxc-cli', '/usr/bin/age', '/usr/bin/7zz'],
  },
  {
    what: 'Tomcat 10',
    leavesOut: 'the reading of a changed web.xml by a real Tomcat (tests/host/web-xml)',
    packages: ['tomcat10-common', 'default-jre-headless'], // 57 MB; the package that starts a service is not among them
    files: ['/usr/share/tomcat10/bin/catalina.sh'],
  },
  {
    what: 'Azure CLI',
    leavesOut: 'the onboarding of an app by a client that is not ours (tests/practice/foreign)',
    packages: ['azure-cli'], // 18 MB, 670 MB on disk
    files: ['/usr/bin/az'],
  },
];

/** Other people's programs are worth waiting for only so long: few tests need them. */
const STRANGERS_SECONDS = 120;

/** @typedef {{ what: string, leavesOut: string, how: string }} Lack */

const isLacking = (/** @type {typeof STRANGERS[number]} */ { files }) =>
  !files.every((file) => existsSync(file));

/** @returns {Lack[]} */
function lacks() {
  const noChromium = findChromium() === undefined;
  const noKeyring = process.platform === 'linux' && missingPrograms().length > 0;
  return [
    ...(noChromium
      ? [
          {
            what: 'Chromium',
            leavesOut: 'all tests of the window (tests/e2e)',
            how: `${howToGet(BROWSER_PACKAGES)}, or name one in ENTRADA_CHROMIUM`,
          },
        ]
      : []),
    ...(noKeyring
      ? [
          {
            what: missingPrograms().join(', '),
            leavesOut: 'the tests that put a secret into a real keychain',
            how: howToGet(KEYRING_PACKAGES),
          },
        ]
      : []),
    ...STRANGERS.filter(isLacking).map(({ what, leavesOut, packages }) => ({
      what,
      leavesOut,
      how: howToGet(packages),
    })),
  ];
}

/**
 * Gets what tests need of the system where that is possible, and says what stays missing, how to get it and which
 * tests are left out for it.
 * @param {import('./voice.mjs').Voice} say
 */
export async function getTestNeeds(say) {
  if (lacks().length > 0) {
    const failures = [await getPackages([...BROWSER_PACKAGES, ...KEYRING_PACKAGES], say)];
    for (const { packages } of STRANGERS.filter(isLacking))
      failures.push(await getPackages(packages, say, STRANGERS_SECONDS));
    for (const failure of failures) if (failure) say.line(`${failure.message}\n${failure.raw}`);
  }
  for (const { what, leavesOut, how } of lacks()) {
    say.line(`Missing here: ${what}. Left out: ${leavesOut}. To get it: ${how}`);
  }
}
