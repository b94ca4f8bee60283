import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { lookAt } from './axe.ts';
import { press, run, runEnded, screen, showPlan, signInAs, step } from './steps.ts';
import { test } from './window-test.ts';

async function openTwins(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await page.getByRole('radio', { name: /^Access to Azure Digital Twins/ }).check();
  await page.getByRole('textbox', { name: 'Azure Digital Twins instance' }).fill('practice-twins');
  await press(page, 'Save and sign in');
  await expect(screen(page, 'Sign in to the tenant')).toBeVisible({ timeout: 30_000 });
}

const article = (page: Page) => page.getByRole('article');

test('Azure Digital Twins by two people: one registers, the other assigns the role', async ({ window }) => {
  const look = lookAt(window);
  await openTwins(window);
  await signInAs(window, 'apps');
  await showPlan(window);
  await run(window, 'Register the app');

  await test.step('who may not assign the role is offered somebody else', async () => {
    await step(window, /^Assign the data role/).click();
    await expect(article(window)).toContainText('Somebody else for this step');
    await look('checklist, somebody else');
    const saving = window.waitForEvent('download');
    await press(window, 'Save a hand-over sheet');
    const sheet = await saving;
    expect(sheet.suggestedFilename()).toMatch(/-add-role-assignment-handover-en\.html$/);
    expect(readFileSync(await sheet.path(), 'utf8')).toContain('Azure Digital Twins Data');
    await expect(article(window)).toContainText('Saved as ');
  });

  await test.step('somebody else signs in to Azure and comes back to the step', async () => {
    await press(window, 'Sign in to Azure for this step');
    await expect(screen(window, 'Sign in to Azure')).toBeVisible();
    await signInAs(window, 'azure');
    await look('sign-in to Azure');
    await press(window, 'Back to the step');
    await expect(article(window)).toContainText('Assign the data role');
    await press(window, 'Do this step');
    await runEnded(window);
    await expect(article(window)).toContainText(/Done · \d/);
  });

  await test.step('what the document’s command no longer may say is struck through', async () => {
    await step(window, /^Run the creation command/).click();
    await expect(article(window).locator('s')).toHaveText([
      '--available-to-other-tenants false',
      '--reply-urls http://localhost',
      '--native-app',
    ]);
    await look('checklist, retired words');
  });

  await test.step('the list of customers names the guide', async () => {
    await window.getByRole('link', { name: 'Customers' }).click();
    await expect(window.getByRole('cell', { name: 'Access to Azure Digital Twins' })).toBeVisible();
  });
});

test('values from outside: a Secret ID offered as a secret is named for what it is', async ({ window }) => {
  await openTwins(window);
  await window.getByRole('link', { name: 'Checklist' }).click();
  await step(window, /client secret/i)
    .first()
    .click();
  await window.getByText('Enter by hand').click();
  const guid = '11111111-2222-3333-4444-555555555555';
  await window.getByLabel('Value of the secret').fill(guid);
  await window.getByLabel('Application (client) ID').fill('no id');
  await press(window, 'Record these values');
  await expect(
    window
      .getByText(/Secret ID/)
      .filter({ hasText: /not|value/i })
      .first(),
  ).toBeVisible();
  await lookAt(window)('values by hand, with mistakes');
  await window.getByLabel('Value of the secret').fill('');
  await window.getByLabel('Application (client) ID').fill(`{${guid}}`);
  await press(window, 'Record these values');
  await expect(window.getByText('Recorded: Application (client) ID')).toBeVisible();

  await window.getByText('Paste what the script printed').click();
  await window.getByLabel('What the script printed').fill('nothing of the sort');
  await press(window, 'Take over the ids');
  await expect(window.getByText(/no result block in the text/)).toBeVisible();
});

test('Smartspace: the program is saved in the language of one’s choice, with the real ids', async ({
  window,
}) => {
  await window.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await window.getByRole('radio', { name: /^Smartspace integration/ }).check();
  await window.getByLabel('Or the name of the Smartspace app').fill('Smartspace');
  await window.getByLabel('Workspace', { exact: true }).fill('Customer Service');
  await press(window, 'Save and sign in');
  await expect(screen(window, 'Sign in to the tenant')).toBeVisible({ timeout: 30_000 });
  await signInAs(window);
  await showPlan(window);
  await run(window, 'Register the app');
  await step(window, /^Send a test message/).click();
  await window.getByRole('radio', { name: 'TypeScript' }).check();
  await lookAt(window)('sample program');
  const saving = window.waitForEvent('download');
  await press(window, 'Save the program');
  const sample = await saving;
  expect(sample.suggestedFilename()).toMatch(/\.ts$/);
  expect(readFileSync(await sample.path(), 'utf8')).toContain('Customer Service');
});
