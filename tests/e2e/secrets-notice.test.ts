import { expect } from '@playwright/test';
import { switchOnScenario } from '../journeys/faults.ts';
import { lookAt } from './axe.ts';
import { press, rehearse, run, screen, showPlan, signInAs } from './steps.ts';
import { test } from './window-test.ts';

test('a secret that ends soon is told when the app opens, in both languages, and leads to the secrets', async ({
  window,
  host,
}) => {
  const notice = (sentence: string) => window.getByText(sentence, { exact: true });
  const start = window.url();
  await expect(window.getByText(/ends? within 60 days/)).toHaveCount(0);
  await rehearse(window);
  await switchOnScenario(host.cloudFile, 'secret-life-limited');
  await signInAs(window);
  await showPlan(window);
  await run(window, 'Register the app');

  await window.goto(start);
  await window.reload();
  await expect(notice('1 client secret ends within 60 days.')).toBeVisible();
  await expect(notice('After that day the product can no longer sign in.')).toBeVisible();
  await lookAt(window)('secrets-notice');

  await press(window, 'Auf Deutsch anzeigen');
  await expect(notice('1 Clientgeheimnis endet innerhalb von 60 Tagen.')).toBeVisible();
  await expect(notice('Nach diesem Tag kann sich das Produkt nicht mehr anmelden.')).toBeVisible();
  await press(window, 'Clientgeheimnisse zeigen');
  await expect(screen(window, 'Clientgeheimnisse')).toBeVisible();
  await expect(window.getByText('Bald erneuern')).toBeVisible();
});
