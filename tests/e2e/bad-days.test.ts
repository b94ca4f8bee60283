import { expect } from '@playwright/test';
import { openGraph } from '../journeys/graph.ts';
import { lookAt } from './axe.ts';
import { place, press, rehearse, run, screen, showPlan, signInAs, step } from './steps.ts';
import { test } from './window-test.ts';

test('an application that has the name already is adopted only after asking', async ({ window, host }) => {
  await rehearse(window);
  const graph = await openGraph(host.cloudFile);
  const made = await graph.ask('POST', '/applications', { displayName: 'teamspace' });
  const clientId = String(made['appId']);
  await signInAs(window);
  await showPlan(window);
  await expect(window.getByRole('alert')).toContainText('teamspace');
  const register = window.getByRole('button', { name: /^Register the app|^Make/ });
  await expect(register).toHaveAttribute('aria-disabled', 'true');

  await press(window, 'Adopt an application');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText(clientId);
  await lookAt(window)('adopt');
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await press(window, 'Adopt an application');
  await press(window, 'Adopt this application');
  await expect(dialog).toBeHidden();

  await run(window, /^Make \d+ changes/);
  const { length } = await graph.list("/applications?$filter=displayName eq 'teamspace'");
  expect(length).toBe(1);
  await expect(window.locator('[role=option][data-state=failed]')).toHaveCount(0);
});

test('who lacks a role is told which, and the rest is done', async ({ window }) => {
  await rehearse(window);
  await window.goBack();
  await window.getByRole('checkbox', { name: /Create Teams appointments/ }).check();
  await press(window, 'Save and sign in');
  await signInAs(window, 'apps');
  await showPlan(window);
  await expect(window.getByText(/Waits for a Privileged Role Administrator/).first()).toBeVisible();
  await run(window, 'Register the app');
  await expect(window.locator('[data-state=waiting-for-person]').first()).toBeVisible();
  await step(window, /^Grant admin consent/).click();
  await expect(window.getByRole('article')).toContainText('Needs a Privileged Role Administrator');
  await place(window, 'Summary');
  await expect(screen(window, 'Done as far as Entrada can')).toBeVisible();
});

test('drift is named, and repaired without touching the rest', async ({ window, host }) => {
  await rehearse(window);
  await signInAs(window);
  await showPlan(window);
  await run(window, 'Register the app');
  const graph = await openGraph(host.cloudFile);
  const [principal] = await graph.list("/servicePrincipals?$filter=displayName eq 'teamspace'");
  const assignments = `/servicePrincipals/${String(principal?.['id'])}/appRoleAssignments`;
  const [assignment] = await graph.list(assignments);
  await graph.ask('DELETE', `${assignments}/${String(assignment?.['id'])}`);

  await press(window, 'Check all');
  await expect(window.getByRole('status').filter({ hasText: 'Check finished' })).toContainText('1 problem');
  await press(window, 'Show the summary');
  await expect(screen(window, 'Something is not as desired')).toBeVisible();
  await place(window, 'Plan');
  await expect(window.getByText('1 to create')).toBeVisible();
  await run(window, 'Make 1 change');
  await expect(window.getByRole('status').filter({ hasText: 'Run finished' })).toContainText('1 created');
});

test('an engine that has gone is said, and what was typed stays', async ({ window, host }) => {
  await window.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
  await window.getByLabel('Address of teamspace').fill('https://muster.teamspace.de');
  await host.close();
  await expect(window.getByText('Connection to the engine lost. Trying again.')).toBeVisible();
  await press(window, 'Save and sign in');
  await expect(window.getByText('The engine behind this window does not answer.')).toBeVisible();
  await expect(window.getByLabel('Address of teamspace')).toHaveValue('https://muster.teamspace.de');
});
