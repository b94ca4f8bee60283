import { expect, type Page } from '@playwright/test';
import { lookAt, type Look } from './axe.ts';
import { place, press, rehearse, run, screen, showPlan, signInAs, step } from './steps.ts';
import { test } from './window-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing serious on the screens before the plan, in either theme', async ({ window }) => {
  const look = lookAt(window);
  await look('start, empty');
  await customersAndSettings(window, look);
  await window.getByRole('link', { name: 'Start' }).click();
  await answersWithMistakes(window, look);
  await look('sign-in');
  await prompts(window, look);
  await signInAs(window);
  await look('signed in');
});

test('axe finds nothing serious on the screens from the plan on, in either theme', async ({ window }) => {
  const look = lookAt(window);
  await rehearse(window);
  await signInAs(window);
  await showPlan(window);
  await expect(window.getByRole('button', { name: 'Register the app' })).toBeVisible();
  for (const line of await window.locator('summary').all()) await line.click();
  await look('plan, opened');
  await run(window, 'Register the app');
  await checklist(window, look);
  await place(window, 'Summary');
  await look('summary');
  await window.getByRole('button', { name: /^Account: / }).click();
  await look('account');
  await window.keyboard.press('Escape');
  await window.getByRole('link', { name: 'Customers' }).click();
  await expect(window.getByRole('table')).toBeVisible();
  await look('customers');
  await press(window, 'Forget practice.example');
  await look('forget');
});

async function customersAndSettings(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: 'Customers' }).click();
  await expect(screen(page, 'Customers')).toBeVisible();
  await look('customers, empty');
  await press(page, 'Settings');
  await page.getByLabel('Public client Entrada signs in with').fill('not a guid');
  await expect(page.getByText('This is not a GUID.')).toBeVisible();
  await look('settings');
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('link', { name: /Onboard a customer tenant/ }).click();
  await expect(page.getByLabel('Microsoft cloud')).toBeVisible();
  await look('answers for a tenant');
}

async function answersWithMistakes(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await press(page, 'Save and sign in');
  await expect(page.getByText(/needs a correction/)).toBeVisible();
  await look('answers, with a mistake');
  await page.getByRole('link', { name: 'Start' }).click();
  await rehearse(page);
}

async function prompts(page: Page, look: Look): Promise<void> {
  for (const [method, sign] of [
    [/In the browser/, 'This tab notices by itself'],
    [/With a code/, 'enter the code'],
  ] as const) {
    await page.getByRole('radio', { name: method }).check();
    await press(page, 'Sign in');
    await expect(page.getByText(sign)).toBeVisible();
    await look(`sign-in, ${sign}`);
    await press(page, 'Cancel the sign-in');
    await page.getByRole('radio', { name: /As a practice account/ }).check();
  }
}

async function checklist(page: Page, look: Look): Promise<void> {
  await look('checklist, done');
  await step(page, /^Install the Exchange module/).click();
  await press(page, 'PowerShell');
  await expect(page.getByLabel('Script', { exact: true })).toContainText('Install-Module');
  await look('checklist, script');
  await page.getByRole('searchbox').fill('no such step');
  await look('checklist, nothing found');
  await page.getByRole('searchbox').fill('');
}
