import { expect, type Page } from '@playwright/test';
import { onboard, place, press } from './steps.ts';
import { test } from './window-test.ts';

/** Everything the page holds where others could find it. */
function heldBy(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.state,
    ]),
  );
}

test('the secret is nowhere in the page unless it is revealed, and gone when it is hidden', async ({
  window,
}) => {
  await onboard(window);
  await place(window, 'Summary');
  await press(window, 'Reveal');
  const shown = window.getByTestId('secret');
  await expect(shown).toBeVisible();
  const secret = (await shown.textContent()) ?? '';
  expect(secret.length).toBeGreaterThan(30);
  await press(window, 'Hide');
  expect(await heldBy(window)).not.toContain(secret);
  await press(window, 'Reveal');
  await place(window, 'Checklist');
  expect(await heldBy(window)).not.toContain(secret);
  await window.reload();
  await expect(window.getByRole('option').first()).toBeVisible();
  expect(await heldBy(window)).not.toContain(secret);
});

test('a copied secret leaves the clipboard after its time, and only if it is still there', async ({
  window,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await window.clock.install();
  const clipboard = () => window.evaluate(() => navigator.clipboard.readText());
  await onboard(window);
  await place(window, 'Summary');

  await press(window, 'Copy the secret');
  await expect(window.getByText(/^Copied\. The clipboard is cleared at/)).toBeVisible();
  expect((await clipboard()).length).toBeGreaterThan(30);
  await window.clock.runFor(31_000);
  await expect(window.getByText('The clipboard no longer holds it.')).toBeVisible();
  expect(await clipboard()).toBe('');

  await press(window, 'Copy the secret');
  await expect(window.getByText(/^Copied\. The clipboard is cleared at/)).toBeVisible();
  await window.evaluate(() => navigator.clipboard.writeText('something else'));
  await window.clock.runFor(31_000);
  await expect(window.getByText('The clipboard no longer holds it.')).toBeVisible();
  expect(await clipboard()).toBe('something else');
});
