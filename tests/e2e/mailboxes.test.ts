import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { lookAt } from './axe.ts';
import { onboard, place, press, screen } from './steps.ts';
import { test } from './window-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const grid = (page: Page) => page.getByRole('grid', { name: 'Mailboxes' });

async function addFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name: 'm.csv', mimeType: 'text/csv', buffer });
}

test('mailboxes are added, looked up, tested and explained; nothing serious for axe', async ({ window }) => {
  const look = lookAt(window);
  await onboard(window);
  await place(window, 'Mailboxes');
  await expect(screen(window, 'Mailboxes')).toBeVisible();
  await look('no mailbox');
  await addFile(window, 'Mail\nanna.albrecht@practice.example\njane\nnobody.here@practice.example\n');
  await expect(window.getByText(/left out: 1\./)).toBeVisible();
  await expect(window.getByText('Line 3: “jane” is not an e-mail address.')).toBeVisible();
  await expect(grid(window).getByRole('row')).toHaveCount(2);
  await window.getByLabel('Find in the tenant').last().fill('info');
  await press(window, 'Search');
  await press(window, 'Add info@practice.example');
  await expect(grid(window).getByRole('row')).toHaveCount(3);
  await press(window, 'Look up in the tenant');
  await expect(grid(window).getByText('Unknown in this tenant')).toBeVisible();
  await expect(grid(window).getByText('Shared mailbox or room')).toBeVisible();
  await press(window, 'Test the mailboxes');
  await expect(window.getByRole('button', { name: 'Failed (3)' })).toBeVisible();
  await grid(window).focus();
  await window.keyboard.press('ArrowDown');
  await expect(window.getByRole('region', { name: 'The chosen mailbox' })).toContainText('IMAP:');
  await look('tested');
  await press(window, 'Send a test message …');
  await window.getByLabel('To which address').fill('somebody');
  await look('where to send');
  await press(window, 'Send the message');
  await expect(window.getByText(/somebody.* is not an e-mail address/)).toBeVisible();
  const saving = window.waitForEvent('download');
  await press(window, 'Save as CSV');
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toContain('"anna.albrecht@practice.example","Anna Albrecht","User mailbox","Failed"');
  await press(window, 'Passed (0)');
  await expect(window.getByText('No mailbox is in this state.')).toBeVisible();
});

test('ten thousand mailboxes are drawn as quickly as ten, and the last one is a key away', async ({
  window,
}) => {
  await onboard(window);
  await place(window, 'Mailboxes');
  const rows = Array.from({ length: 10_000 }, (_, at) => `person${String(at)}@practice.example`);
  await addFile(window, rows.join('\n'));
  await expect(window.getByText('Mailboxes added from the file: 10000.')).toBeVisible();
  await expect(grid(window)).toHaveAttribute('aria-rowcount', '10000');
  expect(await grid(window).getByRole('row').count()).toBeLessThan(60);
  await grid(window).focus();
  await window.keyboard.press('End');
  await expect(grid(window).getByText('person9999@practice.example')).toBeVisible();
  const spent = await window.evaluate(async () => {
    const element = document.querySelector('[role=grid]');
    if (element === null) throw new Error('no grid');
    const began = performance.now();
    for (let step = 0; step < 20; step += 1) {
      element.scrollTop = step * 19_000;
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - began;
  });
  expect(spent).toBeLessThan(4_000);
});

test('in the answers a file is picked, and its addresses join what is typed', async ({ window }) => {
  await window.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  const list = window.getByLabel('Mailboxes teamspace may open (optional)');
  await list.fill('info@practice.example');
  await addFile(window, 'Mail\nINFO@practice.example\njane\nanna.albrecht@practice.example\n');
  await expect(list).toHaveValue('info@practice.example\nanna.albrecht@practice.example');
  await expect(window.getByText('Line 3: “jane” is not an e-mail address.')).toBeVisible();
  await lookAt(window)('answers, a picked file');
});
