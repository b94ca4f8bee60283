import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../host/support/open-host.ts';
import type { Edition } from './language/frame.ts';
import { handIn, newWindow, pasteAll, scriptTenant, type ScriptTenant } from './support/script-tenant.ts';

afterEach(closeHosts);

const at = (name: string): string => `${name}@practice.example`;
/** As the tenant has it, switched off, switched on, and hardened against IMAP. */
const mailboxes = ['anna.albrecht', 'hannes.albrecht', 'ben.albrecht', 'jonas.albrecht'].map(at);
const EDITIONS: readonly Edition[] = ['5.1', '7'];

const takeBack = async ({ open, engagementId }: ScriptTenant) =>
  (await open.ask('undo.script', { engagementId })).script;

const handBack = async ({ open, engagementId }: ScriptTenant, text: string) => {
  const { engagement } = await open.ask('undo.result', { engagementId, text });
  const steps = engagement.checklist.parts.flatMap((part) => part.steps);
  const touched = steps.filter(({ evidence }) => evidence[0]?.observed.en.startsWith('Taken back'));
  return Object.fromEntries(touched.map(({ id, state }) => [id, state.state]));
};

test('what the script did, the script that takes back undoes: every setting is as before', async () => {
  for (const edition of EDITIONS) {
    const tenant = await scriptTenant('script', mailboxes);
    const before = await tenant.state();
    const session = newWindow(tenant, { edition });
    await handIn(tenant, await pasteAll(tenant, session));
    expect(await tenant.state()).not.toEqual(before);

    const script = (await takeBack(tenant)) ?? '';
    const said = await session.paste(script);
    expect([...said.errors, ...said.warnings]).toEqual([]);
    expect(await tenant.state()).toEqual(before);
    // As a window of 60 columns gives it when it is copied.
    const wrapped = said.output.replace(/.{60}/g, '$&\n');
    expect(await handBack(tenant, wrapped)).toEqual({
      'exchange-service-principal': 'waiting-for-person',
      'exchange-service-principal-read': 'waiting-for-person',
      'mailbox-permission': 'waiting-for-person',
      'smtp-auth': 'waiting-for-person',
    });
    expect(await takeBack(tenant)).toBeUndefined();

    const again = await session.paste(script);
    expect(again.errors).toEqual([]);
    expect(again.output).toContain(mailboxes.map((box) => `${box}: kept `).join('\n'));
    expect(await tenant.state()).toEqual(before);
  }
});

test('what was there before, and what somebody has changed since, stays', async () => {
  const tenant = await scriptTenant('script', mailboxes);
  const { open, engagementId, exchange } = tenant;
  const { known } = await open.ask('engagements.read', { engagementId });
  const { clientId: AppId, servicePrincipalObjectId: ObjectId } = known;
  const [anna = '', hannes = ''] = mailboxes;
  await exchange.run('New-ServicePrincipal', { AppId, ObjectId, DisplayName: 'by hand' });
  await exchange.run('Add-MailboxPermission', { Identity: anna, User: ObjectId, AccessRights: 'FullAccess' });
  const before = await tenant.state();
  const session = newWindow(tenant, { edition: '7' });
  await handIn(tenant, await pasteAll(tenant, session));
  await exchange.run('Set-CASMailbox', { Identity: hannes, SmtpClientAuthenticationDisabled: null });
  const said = await session.paste((await takeBack(tenant)) ?? '');
  expect(said.errors).toEqual([]);
  const after = await tenant.state();
  expect(after.copies).toEqual(before.copies);
  expect(after.mailboxes[0]).toEqual(before.mailboxes[0]);
  expect(after.mailboxes[1]).toMatchObject({ settings: [{ SmtpClientAuthenticationDisabled: null }] });
  expect(await handBack(tenant, said.output)).toMatchObject({ 'smtp-auth': 'waiting-for-person' });
  expect(await takeBack(tenant)).toBeUndefined();
});

test('a mailbox that is gone keeps nothing back', async () => {
  const tenant = await scriptTenant('script', mailboxes.slice(0, 1));
  const { open, engagementId } = tenant;
  const session = newWindow(tenant, { edition: '5.1' });
  await handIn(tenant, await pasteAll(tenant, session));
  const script = ((await takeBack(tenant)) ?? '').replaceAll('anna.albrecht', 'anna.is.gone');
  const said = await session.paste(script);
  expect(said.errors).toEqual([]);
  expect(said.output).toContain(`${at('anna.is.gone')}: kept The mailbox is not there any more.`);
  const text = said.output.replaceAll('anna.is.gone', 'anna.albrecht');
  await open.ask('undo.result', { engagementId, text });
  expect(await takeBack(tenant)).toBeUndefined();
  expect((await tenant.state()).copies).toEqual([]);
});

test('in a window of another tenant nothing is taken back', async () => {
  const tenant = await scriptTenant('script', mailboxes.slice(0, 1));
  await handIn(tenant, await pasteAll(tenant, newWindow(tenant, { edition: '5.1' })));
  const set = await tenant.state();
  const tenantId = '9999aaaa-9999-4999-8999-999999999999';
  const said = await newWindow(tenant, { edition: '5.1', tenantId }).paste((await takeBack(tenant)) ?? '');
  expect(said.errors).toEqual([`This session belongs to another tenant: ${tenantId}`]);
  expect(said.output).not.toContain('ENTRADA RESULT');
  expect(await tenant.state()).toEqual(set);
});
