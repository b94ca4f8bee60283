import { expect, type Page } from '@playwright/test';

/** What a person does, in the window's English words. */

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const screen = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** From the start to the sign-in: a rehearsal for teamspace. */
export async function rehearse(page: Page, { appName = 'teamspace' } = {}): Promise<void> {
  await page.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await page.getByLabel('Address of teamspace').fill('https://muster.teamspace.de');
  await page.getByLabel('Name of the app').fill(appName);
  await press(page, 'Save and sign in');
  // The first engagement starts the practice cloud.
  await expect(screen(page, 'Sign in to the tenant')).toBeVisible({ timeout: 30_000 });
}

/** Without a password, as one of the practice accounts. */
export async function signInAs(page: Page, account = 'admin'): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${account}@practice.example`) }).check();
  await press(page, 'Sign in');
  await expect(page.getByText('You are signed in')).toBeVisible();
}

export async function showPlan(page: Page): Promise<void> {
  await press(page, 'Show the plan');
  await expect(screen(page, 'The plan')).toBeVisible();
  await expect(page.getByText('Nothing has been written yet.')).toBeVisible();
}

/** Presses the button under the plan and waits for the end of the run. */
export async function run(page: Page, button: string | RegExp): Promise<void> {
  await press(page, button);
  await expect(screen(page, 'Checklist')).toBeVisible();
  await runEnded(page);
}

export async function runEnded(page: Page): Promise<void> {
  await expect(page.locator('[data-run="ended"]')).toBeVisible({ timeout: 30_000 });
}

/** From the start to a registered app. */
export async function onboard(page: Page): Promise<void> {
  await rehearse(page);
  await signInAs(page);
  await showPlan(page);
  await run(page, 'Register the app');
}

export const place = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens of this customer' }).getByRole('link', { name }).click();

export const step = (page: Page, title: string | RegExp) => page.getByRole('option', { name: title });
