import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { webXmlWith } from '../host/web-xml/folder.ts';
import { lookAt } from './axe.ts';
import { onboard, place, press } from './steps.ts';
import { test } from './window-test.ts';

test('bundle, report and web.xml leave through the summary', async ({ window }) => {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-out-'));
  const look = lookAt(window);
  const dialog = window.getByRole('dialog');
  await onboard(window);
  await place(window, 'Summary');

  await test.step('a bundle with made words, and one with words typed twice', async () => {
    await press(window, 'Make a bundle');
    await dialog.getByRole('radio', { name: /^ZIP/ }).check();
    await dialog.getByLabel('Passphrase', { exact: true }).fill('long enough for it');
    await dialog.getByLabel('Passphrase once more').fill('long enough for');
    await expect(dialog.getByText('The two differ.')).toBeVisible();
    await look('bundle, passphrases differ');
    await press(window, 'Have six words made');
    await expect(dialog.getByTestId('passphrase')).toHaveText(/^([a-z]{4}-){5}[a-z]{4}$/);
    const file = join(folder, 'x.zip');
    await dialog.getByLabel('File on this computer').fill(file);
    await press(window, 'Write the bundle');
    await expect(dialog.getByText('The bundle is written.')).toBeVisible({ timeout: 20_000 });
    await look('bundle written');
    expect(readFileSync(file).toString('latin1', 0, 2)).toBe('PK');
    await press(window, 'Close');
  });

  await test.step('the report as Markdown in German', async () => {
    await press(window, 'Write a report');
    await dialog.getByRole('radio', { name: 'German' }).check();
    await dialog.getByRole('radio', { name: 'Markdown' }).check();
    await look('report');
    const saving = window.waitForEvent('download');
    await press(window, 'Save the report');
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/-report-de\.md$/);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('## Was noch offen ist');
    await press(window, 'Close');
  });

  await test.step('web.xml: looked at, changed, restored', async () => {
    const file = join(folder, 'web.xml');
    const old = webXmlWith('https://old.example');
    writeFileSync(file, old);
    await press(window, 'Change web.xml');
    await dialog.getByLabel(/^web\.xml in/).fill(file);
    await press(window, 'Show the change');
    await expect(dialog.getByLabel('Lines that change')).toContainText('https://muster.teamspace.de');
    expect(readFileSync(file, 'utf8')).toBe(old);
    await look('web.xml, the change');
    await press(window, 'Change the file');
    await expect(dialog.getByText(/^The file was changed/)).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe(webXmlWith('https://muster.teamspace.de'));
    await press(window, 'Restore the original');
    await expect(dialog.getByText(/^The original was restored/)).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe(old);
    await press(window, 'Close');
  });
  rmSync(folder, { recursive: true });
});

test('a secret is renewed in the window, and its end is saved for a calendar', async ({ window }) => {
  const look = lookAt(window);
  const dialog = window.getByRole('dialog');
  await onboard(window);
  await window.getByRole('link', { name: 'Customers' }).click();
  await window.getByRole('link', { name: 'Secrets' }).click();
  await expect(window.getByRole('cell', { name: 'Fine' })).toBeVisible();
  await look('secrets');
  const saving = window.waitForEvent('download');
  await press(window, 'Save a calendar file');
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('TRIGGER:-P60D');

  await window.getByRole('button', { name: /^Renew the secret of/ }).click();
  await press(window, 'Make the second secret');
  await expect(dialog.getByText('Both secrets work now')).toBeVisible({ timeout: 20_000 });
  await look('renewal, overlap');
  await press(window, 'Close');
  await expect(window.getByRole('cell', { name: 'Being replaced' })).toBeVisible();
  await window.getByRole('button', { name: /^Renew the secret of/ }).click();
  await press(window, 'Go on');
  await dialog.getByRole('checkbox').check();
  await press(window, 'Remove the old secret');
  await expect(dialog.getByText('The secret is renewed.')).toBeVisible({ timeout: 20_000 });
  await press(window, 'Close');
  await expect(window.getByRole('row')).toHaveCount(2);
});
