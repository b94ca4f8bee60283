import { expect } from '@playwright/test';
import { openGraph } from '../journeys/graph.ts';
import { place, press, run, runEnded, screen, showPlan, step } from './steps.ts';
import { test } from './window-test.ts';

test('the whole teamspace guide, from the first click to undo', async ({ window, host, context }) => {
  await test.step('answers: a mistake is said at its field and keeps what was typed', async () => {
    await window.getByRole('link', { name: /Rehearse on the practice cloud/ }).click();
    await expect(window.getByRole('note')).toHaveText('Practice tenant: nothing here is real');
    const address = window.getByLabel('Address of teamspace');
    await address.fill('http://muster.teamspace.de');
    await address.blur();
    await expect(window.getByRole('alert')).toContainText('It has to begin with https://');
    await press(window, 'Save and sign in');
    await expect(address).toBeFocused();
    await expect(window.getByText('1 answer needs a correction.')).toBeVisible();
    await address.fill('https://muster.teamspace.de');
    for (const feature of ['Create Teams appointments', 'Show the call history', 'Sign in with Microsoft']) {
      await window.getByRole('checkbox', { name: new RegExp(feature, 'i') }).check();
    }
    await expect(window.getByRole('complementary')).toContainText('https://muster.teamspace.de');
    await press(window, 'Save and sign in');
  });

  await test.step('sign-in: on the real page of the practice cloud, in a second tab', async () => {
    await window.getByRole('radio', { name: /In the browser/ }).check();
    await press(window, 'Sign in');
    const opening = context.waitForEvent('page');
    await window.getByRole('link', { name: 'Open the sign-in page' }).click();
    const login = await opening;
    await login.getByLabel('Account').fill('admin@practice.example');
    await login.getByLabel('Password').fill('wrong');
    await login.getByRole('button', { name: 'Sign in' }).click();
    await expect(login.getByRole('alert')).toBeVisible();
    await login.getByLabel('Password').fill(host.passwordOf('admin@practice.example'));
    await login.getByRole('button', { name: 'Sign in' }).click();
    await expect(window.getByText('You are signed in')).toBeVisible();
    await expect(window.getByText('admin@practice.example').first()).toBeVisible();
    await login.close();
  });

  await test.step('plan: grouped, exact to the request, and nothing is written yet', async () => {
    await showPlan(window);
    await expect(window.getByText('10 to create')).toBeVisible();
    await window.getByText('App registration "teamspace"').click();
    await expect(window.getByText(/PATCH \/applications\(uniqueName=/)).toBeVisible();
    await expect(window.getByText(/practice.example done by admin@practice.example/)).toBeVisible();
    const graph = await openGraph(host.cloudFile);
    expect(await graph.list("/applications?$filter=displayName eq 'teamspace'")).toEqual([]);
  });

  await test.step('run: every step that Entrada does is ticked off', async () => {
    await run(window, 'Register the app');
    await expect(window.getByRole('status').filter({ hasText: 'Run finished' })).toContainText('10 created');
    const done = window.locator('[role=option][data-state=done]');
    expect(await done.count()).toBeGreaterThanOrEqual(16);
    await expect(window.locator('[role=option][data-state=failed]')).toHaveCount(0);
    await step(window, /^Grant admin consent/).click();
    await expect(window.getByRole('article')).toContainText('Privileged Role Administrator');
    await press(window, 'Show the summary');
    await expect(screen(window, 'The app is registered')).toBeVisible();
    await expect(window.getByText(/Token for .* carries/).first()).toBeVisible();
  });

  await test.step('check: all as desired; with consent gone, it is named', async () => {
    await place(window, 'Checklist');
    await press(window, 'Check all');
    await expect(window.getByRole('status').filter({ hasText: 'Check finished' })).toContainText(
      'all as desired',
    );
  });

  await test.step('a step by hand: confirmed, with evidence, and taken back', async () => {
    await step(window, /^Have the interface enabled/).click();
    await press(window, 'I have done this');
    await expect(window.getByRole('article')).toContainText(/Done · \d/);
    await press(window, 'Take the confirmation back');
    await expect(window.getByRole('button', { name: 'I have done this' })).toBeVisible();
  });

  await test.step('undo: its own plan first, then nothing of ours is left', async () => {
    await press(window, 'Undo …');
    await expect(screen(window, 'What undo removes')).toBeVisible();
    await expect(window.getByText('10 to remove')).toBeVisible();
    await press(window, 'Remove what Entrada made');
    await runEnded(window);
    const graph = await openGraph(host.cloudFile);
    expect(await graph.list("/applications?$filter=displayName eq 'teamspace'")).toEqual([]);
    await expect(window.locator('[role=option][data-state=failed]')).toHaveCount(0);
  });
});
