import { expect, type Page } from '@playwright/test';
import { runEnded, screen, step } from './steps.ts';
import { test } from './window-test.ts';

const MANY = 60;

/** Tab until the wanted thing has focus: what cannot be reached so fails. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox' | 'radio' | 'option',
  name: RegExp | string,
) {
  const wanted = page.getByRole(role, { name });
  for (let presses = 0; presses < MANY; presses += 1) {
    const has = await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement));
    if (has) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach the ${role} ${String(name)}`);
}

/** Focus that falls off the page lands on its body, and the next Tab begins at the top. */
async function expectFocusKept(page: Page) {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

test('the main path needs no mouse, and focus is never lost', async ({ window }) => {
  const keys = window.keyboard;
  await tabTo(window, 'link', 'Skip to the content');
  await tabTo(window, 'link', /Rehearse on the practice cloud/);
  await keys.press('Enter');
  await expect(screen(window, /Rehearse/)).toBeFocused();

  await tabTo(window, 'textbox', 'Address of teamspace');
  await keys.type('https://muster.teamspace.de');
  await tabTo(window, 'button', 'Save and sign in');
  await keys.press('Enter');
  await expect(screen(window, 'Sign in to the tenant')).toBeFocused();

  await tabTo(window, 'radio', /As a practice account/);
  await tabTo(window, 'radio', /^admin@practice.example/);
  await tabTo(window, 'button', /^Sign in$/);
  await keys.press('Enter');
  await expect(window.getByText('You are signed in')).toBeVisible();
  await expectFocusKept(window);
  await tabTo(window, 'button', 'Show the plan');
  await keys.press('Enter');

  await expect(screen(window, 'The plan')).toBeFocused();
  await expect(window.getByRole('button', { name: 'Register the app' })).toBeEnabled();
  await tabTo(window, 'button', 'Look again');
  await keys.press('Enter');
  await expect(screen(window, 'The plan')).toBeFocused();
  await expect(window.getByRole('button', { name: 'Register the app' })).toBeEnabled();
  await tabTo(window, 'button', 'Register the app');
  await keys.press('Enter');
  await expect(screen(window, 'Checklist')).toBeFocused();
  await runEnded(window);

  await tabTo(window, 'option', /./);
  await keys.press('End');
  await expect(step(window, /^Choose "Microsoft 365 as app"/)).toBeFocused();
  await expect(window.getByRole('article')).toContainText('Microsoft 365 as app');
  await tabTo(window, 'button', 'I have done this');
  await keys.press('Enter');
  await expect(window.getByRole('button', { name: 'Take the confirmation back' })).toBeFocused();
  await expect(window).toHaveTitle('Checklist · Entrada');
});
