import { expect } from '@playwright/test';
import { openPractice } from '../journeys/practice.ts';
import { press, screen, showPlan, signInAs, step } from './steps.ts';
import { test } from './window-test.ts';

test('a run goes on behind another screen and through a reload, and says what it waits for', async ({
  window,
}) => {
  const tenant = await openPractice(['--latency', '100', '--lag', '2000']);
  try {
    await window.getByRole('link', { name: /Onboard a customer tenant/ }).click();
    await window.getByLabel('Customer').fill('Muster GmbH');
    await window.getByLabel('Microsoft cloud').selectOption('file');
    await window.getByLabel('Path of the cloud file').fill(tenant.cloudFile);
    await window.getByLabel('Address of teamspace').fill('https://muster.teamspace.de');
    await press(window, 'Save and sign in');
    await signInAs(window);
    await showPlan(window);
    await press(window, 'Register the app');

    const line = window.locator('[data-run="running"]').getByRole('status');
    await expect(line).toContainText(/catch up, until about|can sign in, until about/);
    await window.getByRole('link', { name: 'Customers' }).click();
    await expect(screen(window, 'Customers')).toBeVisible();
    await window.getByRole('link', { name: 'Muster GmbH' }).click();
    await expect(line).toBeVisible();
    await window.reload();
    await expect(line).toBeVisible();
    await expect(window.locator('[data-run="idle"]')).toBeVisible({ timeout: 60_000 });
    await expect(step(window, /^Name the app ?, Done/)).toBeVisible();
  } finally {
    await tenant.close();
  }
});
