import { expect } from '@playwright/test';
import { screen } from './steps.ts';
import { test } from './window-test.ts';

test('language and theme switch where one is, and stay', async ({ window }) => {
  await window.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await window.getByLabel('Address of teamspace').fill('https://typed.teamspace.de');
  await window.getByRole('button', { name: 'Auf Deutsch anzeigen' }).click();
  await expect(screen(window, 'Probe: Was die App wissen muss')).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('lang', 'de');
  await expect(window.getByLabel('Adresse von teamspace')).toHaveValue('https://typed.teamspace.de');
  const ground = () =>
    window.evaluate(
      () => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor,
    );
  const light = await ground();
  await window.getByRole('button', { name: 'Dunkles Design' }).click();
  await expect.poll(ground).not.toBe(light);
  await window.reload();
  await expect(screen(window, 'Probe: Was die App wissen muss')).toBeVisible();
  expect(await ground()).not.toBe(light);
  await window.getByRole('button', { name: 'Einstellungen' }).click();
  await window.getByRole('radio', { name: 'English' }).check();
  await expect(screen(window, 'Settings')).toBeVisible();
});
