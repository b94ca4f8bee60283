import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { lookAt } from './axe.ts';
import { place, press, run, screen, showPlan, signInAs } from './steps.ts';
import { test } from './window-test.ts';

test('a certificate is saved with its key encrypted, and renewed in the window', async ({ window, host }) => {
  await window.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await window.getByRole('radio', { name: /^Access to Azure Digital Twins/ }).check();
  await window.getByRole('radio', { name: /^A service/ }).check();
  await window.getByRole('radio', { name: /^A certificate/ }).check();
  await window.getByRole('textbox', { name: 'Azure Digital Twins instance' }).fill('practice-twins');
  await window.getByLabel('Name of the app').fill('twins');
  await press(window, 'Save and sign in');
  await expect(screen(window, 'Sign in to the tenant')).toBeVisible({ timeout: 30_000 });
  await signInAs(window);
  await showPlan(window);
  await run(window, 'Register the app');

  await place(window, 'Summary');
  await press(window, 'Save certificate and key');
  const file = join(host.dataFolder, 'twins.pem');
  await window.getByLabel('File on this computer').fill(file);
  await window.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
  await window.getByLabel('Passphrase once more').fill('correct horse battery');
  await lookAt(window)('certificate');
  await press(window, 'Save certificate and key');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  const pem = readFileSync(file, 'utf8');
  const certificate = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')));
  const key = createPrivateKey({ key: pem, passphrase: 'correct horse battery' });
  expect([certificate.checkPrivateKey(key), pem.includes('BEGIN PRIVATE KEY')]).toEqual([true, false]);

  const dialog = window.getByRole('dialog');
  await window.getByRole('link', { name: 'Customers' }).click();
  await window.getByRole('link', { name: 'Secrets' }).click();
  await window.getByRole('button', { name: /^Renew the certificate of/ }).click();
  await press(window, 'Make the second certificate');
  await expect(dialog.getByText('Both certificates work now')).toBeVisible({ timeout: 20_000 });
  await dialog.getByRole('checkbox').check();
  await press(window, 'Remove the old certificate');
  await expect(dialog.getByText('The certificate is renewed.')).toBeVisible({ timeout: 20_000 });
});
