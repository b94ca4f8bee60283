import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { getPackages, howToGet } from './debian.mjs';
import { KEYRING_PACKAGES } from '../keyring.mjs';
import { missingPrograms } from './keyring-session.mjs';

const BROWSER_PACKAGES = ['chromium', 'fonts-liberation'];
/** 18 MB to download, 670 MB on disk. */
const FOREIGN_CLIENT_PACKAGES = ['azure-cli'];
/** What a receiver opens a bundle with: 14 MB to download. */
const BUNDLE_PACKAGES = ['keepassxc', 'age', '7zip'];
const BUNDLE_PROGRAMS = ['keepassxc-cli', 'age', '7zz'];

/** Other people's programs are worth waiting for only so long: few tests need them. */
const STRANGERS_SECONDS = 120;

/** @typedef {{ what: string, leavesOut: string, how: string }} Lack */

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
    ...(existsSync('/usr/bin/az')
      ? []
      : [
          {
            what: 'Azure CLI',
            leavesOut: 'the onboarding of an app by a client that is not ours (tests/practice/foreign)',
            how: howToGet(FOREIGN_CLIENT_PACKAGES),
          },
        ]),
    ...(BUNDLE_PROGRAMS.every((program) => existsSync(`/usr/bin/${program}`))
      ? []
      : [
          {
            what: "KeePassXC's command line, age or 7-Zip",
            leavesOut: 'the opening of bundles by programs that are not ours (tests/host/bundle)',
            how: howToGet(BUNDLE_PACKAGES),
          },
        ]),
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
    for (const packages of [BUNDLE_PACKAGES, FOREIGN_CLIENT_PACKAGES])
      failures.push(await getPackages(packages, say, STRANGERS_SECONDS));
    for (const failure of failures) if (failure) say.line(`${failure.message}\n${failure.raw}`);
  }
  for (const { what, leavesOut, how } of lacks()) {
    say.line(`Missing here: ${what}. Left out: ${leavesOut}. To get it: ${how}`);
  }
}
