import { expect, type Page } from '@playwright/test';
import { onboard, place, press } from './steps.ts';
import { test } from './window-test.ts';

/** Keeps the proposal of a path back until it is let go. */
async function holdProposal(page: Page): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const isProposal = (body: string | null) => body?.includes('"app.info"') === true;
  await page.route('**/api/call', async (route) => {
    if (isProposal(route.request().postData())) await held;
    await route.continue();
  });
  return async () => {
    const answered = page.waitForResponse((response) => isProposal(response.request().postData()));
    letGo();
    await (await answered).finished();
  };
}

test('a path that was typed stays, however late the proposal comes', async ({ window }) => {
  await onboard(window);
  await place(window, 'Summary');
  const letGo = await holdProposal(window);
  await press(window, 'Make a bundle');
  const field = window.getByLabel('File on this computer');
  await field.fill('/home/me/mine.kdbx');
  await letGo();
  await window.evaluate(() => new Promise(requestAnimationFrame));
  await expect(field).toHaveValue('/home/me/mine.kdbx');
  await field.fill('');
  await expect(field).toHaveValue('');
});
