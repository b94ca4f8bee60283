import { existsSync } from 'node:fs';

/** Where a Chromium of this machine is looked for; ENTRADA_CHROMIUM says it outright. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} */
export const findChromium = () =>
  [process.env['ENTRADA_CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
