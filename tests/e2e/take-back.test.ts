import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { lookAt } from './axe.ts';
import { onboard, press, step } from './steps.ts';
import { test } from './window-test.ts';

/** The ids that the run noted, as a script would print them. */
function idsIn(dataFolder: string): Record<string, string> {
  const folder = join(dataFolder, 'engagements');
  const [id = ''] = readdirSync(folder);
  const journal = readFileSync(join(folder, id, 'journal.jsonl'), 'utf8');
  const record = JSON.parse(readFileSync(join(folder, id, 'engagement.json'), 'utf8')) as {
    tenant: { id: string };
  }; // our own file
  const outcome = (kind: string) =>
    new RegExp(`"kind":"${kind}"[^\\n]*"result":"done"[^\\n]*"ids":(\\{[^}]*\\})`);
  const ids = (kind: string) =>
    JSON.parse(outcome(kind).exec(journal)?.[1] ?? '{}') as Record<string, string>; // our own lines
  const { appId: clientId = '' } = ids('application');
  const { id: servicePrincipalObjectId = '' } = ids('service-principal');
  return { tenantId: record.tenant.id, clientId, servicePrincipalObjectId };
}

test("what a person's script did in Exchange is taken back by the script that the undo plan shows", async ({
  window,
  host,
}) => {
  const look = lookAt(window);
  await onboard(window);
  const { tenantId, ...ids } = idsIn(host.dataFolder);
  const block = (name: string, more: object) =>
    `-----BEGIN ENTRADA RESULT-----\n${JSON.stringify({ entrada: 2, step: name, tenantId, ids, ...more })}\n-----END ENTRADA RESULT-----`;
  const address = 'info@practice.example';
  await step(window, /^Allow SMTP AUTH/).click();
  await window.getByText('Paste what the script printed').click();
  const rows = [{ address, result: 'done', was: 'True' }];
  await window.getByLabel('What the script printed').fill(block('smtp-auth', { mailboxes: rows }));
  await press(window, 'Take over the ids');
  await expect(window.getByText(/SMTP AUTH was switched off before/)).toBeVisible();

  await press(window, 'Undo …');
  const card = window.getByRole('region', { name: 'In Exchange Online, by script' });
  await window.getByText('Show the script').click();
  await expect(card.locator('pre')).toContainText(`$smtpOff = @('${address}')`);
  await look('undo, by script');
  const back = { principal: null, mailboxes: [{ address, result: 'done', smtp: 'done' }] };
  await card.getByLabel('What the script printed').fill(block('exchange-take-back', back));
  await press(window, 'Take over the result');
  await expect(card).toBeHidden();
});
