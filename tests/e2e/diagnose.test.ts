import { expect } from '@playwright/test';
import { lookAt } from './axe.ts';
import { press, rehearse, screen } from './steps.ts';
import { test } from './window-test.ts';

const WRONG_SECRET = [
  'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client',
  'secret value, not the client secret ID, for a secret added to app.',
  'Trace ID: 0a1b2c3d-1111-2222-3333-444455556666 Correlation ID: 5c5c5c5c-1111-2222-3333-444455556666',
].join(' ');

test('any error text is explained: likely cause, what to do, what support needs', async ({ window }) => {
  const look = lookAt(window);
  await press(window, 'Explain an error');
  await expect(window.getByText('Nothing has been asked yet')).toBeVisible();
  await press(window, 'Find the cause');
  await expect(window.getByText('Paste a text first.')).toBeVisible();
  await look('diagnose, empty');

  const text = window.getByLabel('Text of the error');
  await text.fill(WRONG_SECRET);
  await press(window, 'Find the cause');
  await expect(window.getByRole('heading', { level: 2, name: /Secret ID was used/ })).toBeVisible();
  const support = window.getByRole('complementary', { name: 'For support' });
  await expect(support).toContainText('5c5c5c5c-1111-2222-3333-444455556666');
  await expect(support.getByRole('button', { name: 'Copy Correlation id' })).toBeVisible();
  await look('diagnose, found');

  await text.fill('the dog ate it');
  await press(window, 'Find the cause');
  await expect(window.getByRole('alert')).toContainText('not in Entrada’s catalogue');
  await look('diagnose, not found');
});

test('longer than anybody reads: the beginning is looked at, and that is said', async ({ window }) => {
  await press(window, 'Explain an error');
  await window.getByLabel('Text of the error').fill(`${WRONG_SECRET}\n${'x'.repeat(200_000)}`);
  await expect(window.getByText(/longer than 200,000 characters/)).toBeVisible();
  await press(window, 'Find the cause');
  await expect(window.getByRole('heading', { level: 2, name: /Secret ID was used/ })).toBeVisible();
});

test('a problem on screen leads to its explanation, and from there to the check', async ({ window }) => {
  await rehearse(window);
  await window.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(window.getByRole('alert')).toBeVisible();
  await press(window, 'What does this mean?');
  await expect(screen(window, 'Explain an error')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'What was shown' })).toBeVisible();
  await expect(window.getByText('teamspace with Microsoft 365, no particular step')).toBeVisible();
  await press(window, 'Back to the checklist');
  await expect(screen(window, 'Checklist')).toBeVisible();
});
