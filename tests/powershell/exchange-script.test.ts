import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { allAre, statesOf, STEPS } from '../core/support/exchange-states.ts';
import { closeHosts } from '../host/support/open-host.ts';
import type { Computer } from './computer.ts';
import type { Edition } from './language/frame.ts';
import { scriptText } from './script-file.ts';
import type { Transcript } from './session.ts';
import { administrator, handIn, newWindow, PART_2, pasteAll, scriptTenant } from './support/script-tenant.ts';

afterEach(closeHosts);

const at = (name: string): string => `${name}@practice.example`;
/** As the tenant has it, switched off, switched on, and hardened against IMAP. */
const mailboxes = ['anna.albrecht', 'hannes.albrecht', 'ben.albrecht', 'jonas.albrecht'].map(at);
const EDITIONS: readonly Edition[] = ['5.1', '7'];
const errorsOf = (said: Readonly<Record<string, Transcript>>) =>
  Object.values(said).flatMap(({ errors }) => errors);
const anyText = (holds: string): unknown => expect.stringContaining(holds);

test('the script, interpreted as 5.1 and as 7, leaves what the endpoint leaves', async () => {
  const endpoint = await scriptTenant('endpoint', mailboxes);
  expect(statesOf(endpoint.report, STEPS)).toEqual(allAre('done'));
  const wanted = await endpoint.state();
  expect(wanted.copies).toMatchObject([{ AppId: 'the clientId', ObjectId: 'the servicePrincipalObjectId' }]);
  for (const edition of EDITIONS) {
    const tenant = await scriptTenant('script', mailboxes);
    expect(await tenant.state()).not.toEqual(wanted);
    const session = newWindow(tenant, { edition });
    const said = await pasteAll(tenant, session);
    expect(Object.values(said).flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(await tenant.state()).toEqual(wanted);
    expect(await handIn(tenant, said)).toEqual({
      'exchange-connect': anyText('done: The script was run to its end'),
      'exchange-service-principal': anyText('done: The script was run to its end'),
      'exchange-service-principal-read': anyText('done: The script was run to its end'),
      'mailbox-permission': anyText('done: The script was run: 4 of 4 mailboxes as wanted'),
      'smtp-auth': anyText(`SMTP AUTH was switched off before for ${at('hannes.albrecht')}`),
    });

    const again = await pasteAll(tenant, session);
    expect(errorsOf(again)).toEqual([]);
    expect(again['exchange-module-install']?.output).toBe(
      `The module is there, version ${edition === '7' ? '3.9.2' : '3.10.1'}`,
    );
    for (const step of ['mailbox-permission', 'smtp-auth'])
      expect(again[step]?.output).toContain(mailboxes.map((box) => `${box}: kept `).join('\n'));
    expect(await tenant.state()).toEqual(wanted);
  }
});

test('a session of another tenant ends before anything is written, each time', async () => {
  const tenant = await scriptTenant('script', mailboxes);
  const before = await tenant.state();
  const tenantId = '9999aaaa-9999-4999-8999-999999999999';
  for (const edition of EDITIONS) {
    const said = await pasteAll(tenant, newWindow(tenant, { edition, tenantId }));
    expect(said['exchange-connect']?.errors).toEqual([`This session belongs to another tenant: ${tenantId}`]);
    for (const step of STEPS.slice(1))
      expect(said[step]?.errors).toEqual(['Connect to Exchange Online first: the step before.']);
    expect(Object.values(said).filter(({ output }) => output.includes('ENTRADA RESULT'))).toEqual([]);
  }
  expect(await tenant.state()).toEqual(before);
});

test('a mailbox that is not there is told in its row, and the others are opened', async () => {
  const tenant = await scriptTenant('script', [at('nobody.there'), at('hannes.albrecht')]);
  for (const edition of EDITIONS) {
    const said = await pasteAll(tenant, newWindow(tenant, { edition }));
    expect(errorsOf(said)).toEqual([]);
    const states = await handIn(tenant, said);
    for (const step of ['mailbox-permission', 'smtp-auth'])
      expect(states[step]).toMatch(
        /^waiting-for-person: .*1 of 2 mailboxes as wanted; 1 failed: nobody\.there@practice\.example \(The operation .*couldn't be found/,
      );
  }
  const [, good] = (await tenant.state()).mailboxes;
  expect(good).toMatchObject({ settings: [{ SmtpClientAuthenticationDisabled: false, ImapEnabled: true }] });
  expect(JSON.stringify(good?.permissions)).toContain('the servicePrincipalObjectId');
});

test('a wrong object id in Exchange is mended after yes, and left alone after anything else', async () => {
  const tenant = await scriptTenant('script', mailboxes.slice(0, 1));
  const { known } = await tenant.open.ask('engagements.read', { engagementId: tenant.engagementId });
  const { clientId: AppId, applicationObjectId: ObjectId, servicePrincipalObjectId } = known;
  for (const edition of EDITIONS) {
    await tenant.exchange.run('Remove-ServicePrincipal', { Identity: AppId });
    await tenant.exchange.run('New-ServicePrincipal', { AppId, ObjectId, DisplayName: 'by hand' });
    const session = newWindow(tenant, { edition, answers: [administrator, 'no', 'yes'] });
    const first = await pasteAll(tenant, session);
    expect(first['exchange-service-principal']).toMatchObject({
      errors: ['Left as it is.'],
      warnings: [anyText(`the wrong object ID ${ObjectId ?? ''}`)],
    });
    expect(first['exchange-service-principal-read']?.errors).toEqual([
      'The object ID is not that of the enterprise application.',
    ]);
    expect(await tenant.exchange.run('Get-ServicePrincipal')).toMatchObject([{ ObjectId }]);

    const second = await pasteAll(tenant, session);
    expect(errorsOf(second)).toEqual([]);
    expect(await tenant.exchange.run('Get-ServicePrincipal')).toMatchObject([
      { AppId, ObjectId: servicePrincipalObjectId },
    ]);
    const [box] = (await tenant.state()).mailboxes;
    expect(JSON.stringify(box?.permissions)).toContain('the servicePrincipalObjectId');
  }
});

test('the script of a bundle is a file, also for a name that Windows has no old signs for', async () => {
  const appName = 'Señor Ñandú – Büro’s';
  const tenant = await scriptTenant('script', mailboxes.slice(1, 2), { appName });
  const { open, engagementId, exchange } = tenant;
  const file = join(open.dataFolder, 'bundle');
  await open.ask('bundle.write', { engagementId, file, format: 'folder', overwrite: false });
  const bytes = await readFile(join(file, 'exchange.ps1'));
  for (const edition of EDITIONS) {
    const { output, errors } = await newWindow(tenant, { edition }).file(scriptText(bytes, edition));
    expect(errors).toEqual([]);
    expect(await exchange.run('Get-ServicePrincipal')).toMatchObject([{ DisplayName: appName }]);
    const said = Object.fromEntries(STEPS.map((step) => [step, { output, warnings: [], errors }]));
    for (const state of Object.values(await handIn(tenant, said))) expect(state).toMatch(/^done: /);
  }
});

test('where the gallery cannot be reached, the script of a bundle ends with the reason and asks nobody', async () => {
  const tenant = await scriptTenant('script', mailboxes.slice(0, 1));
  const scripts = await Promise.all(PART_2.map(tenant.script));
  for (const edition of EDITIONS) {
    const change = (computer: Computer): void => void computer.gallery.splice(0);
    const session = newWindow(tenant, { edition, answers: [], change });
    await expect(session.file(scripts.join('\n'))).rejects.toThrow('No match was found');
  }
});

test('where no window for signing in can be shown, the script does without', async () => {
  const tenant = await scriptTenant('script', mailboxes.slice(0, 1));
  const session = newWindow(tenant, { edition: '5.1', brokenWindow: true });
  const said = await pasteAll(tenant, session);
  expect(errorsOf(said)).toEqual([]);
});
