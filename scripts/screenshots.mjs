/** Takes the pictures of docs/screenshots anew: `node scripts/screenshots.mjs`. What it writes is committed. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './house/chromium.mjs';
import { reconcile } from './house/cli.mjs';
import { demoAnswers } from './house/demo-data.mjs';
import { inProject } from './house/project.mjs';
import { exitWith, Trouble } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { startWeb } from './house/web-process.mjs';
import { openKeychain } from './keyring.mjs';
import { setup } from './setup.mjs';

const say = voice();
const SIZE = { width: 1280, height: 800 };

/** Screens by their place behind `#`. @type {Record<string, (id: string) => string>} */
const SCREENS = {
  start: () => '#/start',
  customers: () => '#/customers',
  checklist: (id) => `#/of/${id}/checklist/permission-imap`,
  summary: (id) => `#/of/${id}/summary`,
  mailboxes: (id) => `#/of/${id}/mailboxes`,
  secrets: () => '#/secrets',
};

const LOOKS = /** @type {const} */ ([
  { suffix: '', colorScheme: 'light', locale: 'en-US' },
  { suffix: '-dark-de', colorScheme: 'dark', locale: 'de-DE' },
]);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, engagement: string, look: (typeof LOOKS)[number] }} what
 */
async function takeAll(browser, { address, engagement, look }) {
  const { colorScheme, locale } = look;
  const context = await browser.newContext({ viewport: SIZE, colorScheme, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const [name, place] of Object.entries(SCREENS)) {
    await page.goto(address);
    await page.goto(new URL(place(engagement), address).href);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(600); // lists settle; these are pictures, not tests
    await page.screenshot({ path: inProject('docs', 'screenshots', `${name}${look.suffix}.png`) });
  }
  await context.close();
}

/** @param {{ data: string, env: Record<string, string> }} where */
async function take({ data, env }) {
  const args = ['apply', 'teamspace', '--answers', demoAnswers, '--practice', '--data', data, '--yes'];
  const { outcome } = await reconcile(args, { env, silent: true });
  const web = await startWeb({ data, env });
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Trouble('No Chromium here: name one in ENTRADA_CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const look of LOOKS) {
      await takeAll(browser, { address: web.address, engagement: outcome.engagement, look });
    }
  } finally {
    await browser.close();
    await web.stop();
  }
}

await exitWith(async () => {
  await setup({ say });
  mkdirSync(inProject('docs', 'screenshots'), { recursive: true });
  mkdirSync(inProject('.cache'), { recursive: true });
  const data = mkdtempSync(inProject('.cache', 'screenshots-'));
  const keychain = await openKeychain({ home: join(data, 'keyring'), say, always: true });
  try {
    await say.during('Taking pictures', () => take({ data, env: keychain.env }));
    return 0;
  } finally {
    await keychain.close();
    rmSync(data, { recursive: true, force: true });
  }
});
