import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { lookAt } from './axe.ts';
import { onboard, place, press, screen } from './steps.ts';
import { startWebHost } from './web-host.ts';
import { test } from './window-test.ts';

/** The stored engagement, less what belongs to the computer and the moment. */
function storedIn(dataFolder: string) {
  const folder = join(dataFolder, 'engagements');
  const [id = ''] = readdirSync(folder);
  const record = JSON.parse(readFileSync(join(folder, id, 'engagement.json'), 'utf8')) as Record<
    string,
    unknown
  >; // our own file
  const { answers, guide, tenant, uniqueName, customer } = record;
  return { id, answers, guide, tenant, uniqueName, customer };
}

async function ids(page: Page): Promise<string[]> {
  await place(page, 'Summary');
  const shown = page.locator('dd').filter({ hasText: /[0-9a-f]{8}-/ });
  await expect(shown.last()).toBeVisible();
  return [...new Set(await shown.allInnerTexts())].toSorted();
}

test("a bundle for somebody's key goes on in another window, with the same answers and ids", async ({
  window,
  host,
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-bundle-'));
  const dialog = window.getByRole('dialog');
  const identity = await generateIdentity();
  await onboard(window);
  const before = await ids(window);
  await press(window, 'Make a bundle');
  await dialog.getByRole('radio', { name: /^age/ }).check();
  await dialog.getByLabel(/^Public key instead/).fill(await identityToRecipient(identity));
  const file = join(folder, 'muster.age');
  await dialog.getByLabel('File on this computer').fill(file);
  await press(window, 'Write the bundle');
  await expect(dialog.getByText('The bundle is written.')).toBeVisible();

  const other = await startWebHost();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(other.address);
    const look = lookAt(page);
    const inside = page.getByRole('dialog');
    await press(page, 'Open a bundle');
    const choosing = page.waitForEvent('filechooser');
    await press(page, 'Choose the file');
    await (await choosing).setFiles(file);
    await press(page, 'Look inside');
    await expect(inside.getByText(/is encrypted, and no passphrase was given/)).toBeVisible();
    await inside.getByLabel('Passphrase or age identity').fill('not the one for it');
    await press(page, 'Look inside');
    await expect(inside.getByText(/does not open/)).toBeVisible();
    await inside.getByLabel('Passphrase or age identity').fill(identity);
    await press(page, 'Look inside');
    await expect(inside.getByText(/^The bundle is whole/)).toBeVisible();
    await expect(inside.getByText('teamspace.json', { exact: false })).toBeVisible();
    await look('a bundle, looked into');
    await press(page, 'Go on with it here');
    await expect(screen(page, 'Checklist')).toBeVisible();
    expect(await ids(page)).toEqual(before);
    expect(storedIn(other.dataFolder)).toEqual(storedIn(host.dataFolder));
    await context.close();
  } finally {
    await other.close();
    rmSync(folder, { recursive: true });
  }
});
