import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { registerApp } from '../support/registered-app.ts';
import { exchangeAs, exchangeManager, type Exchange } from './exchange-client.ts';

const anna = 'anna.albrecht@practice.example';

async function administrator(): Promise<{
  cloud: Practice;
  exchange: Exchange;
  stateDir: string;
  client: string;
}> {
  const stateDir = temporaryFolder();
  const { appId } = registerApp(stateDir, exchangeManager);
  const cloud = await practice({ stateDir });
  return { cloud, exchange: await exchangeAs(cloud, appId, 'exchange'), stateDir, client: appId };
}

test('a service principal is registered as it is given, whatever the directory thinks of it, and read back', async () => {
  const { exchange } = await administrator();
  const appId = randomUUID();
  const objectId = randomUUID();
  const made = await exchange.run('New-ServicePrincipal', {
    AppId: appId,
    ObjectId: objectId,
    DisplayName: 'teamspace',
  });
  expect(made).toMatchObject({
    status: 200,
    value: [{ AppId: appId, ObjectId: objectId, Identity: objectId }],
  });
  for (const Identity of [appId, objectId, 'teamspace', String(made.value[0]?.['Guid'])])
    expect(await exchange.run('Get-ServicePrincipal', { Identity })).toMatchObject({ value: made.value });

  expect(await exchange.run('New-ServicePrincipal', { AppId: appId, ObjectId: randomUUID() })).toMatchObject({
    status: 400,
    error: `|Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException|The ServicePrincipal with AppId '${appId}' already exists.`,
  });
  await exchange.run('Set-ServicePrincipal', { Identity: objectId, DisplayName: 'teamspace 2' });
  expect((await exchange.run('Get-ServicePrincipal')).value).toMatchObject([{ DisplayName: 'teamspace 2' }]);
  await exchange.run('Remove-ServicePrincipal', { Identity: objectId });
  expect((await exchange.run('Get-ServicePrincipal')).value).toEqual([]);
});

test('full access is given, read back, given twice with a warning, and taken', async () => {
  const { exchange } = await administrator();
  const ObjectId = randomUUID();
  const AppId = randomUUID();
  await exchange.run('New-ServicePrincipal', { AppId, ObjectId });
  const given = { Identity: anna, User: AppId, AccessRights: ['FullAccess'], AutoMapping: false };
  expect(await exchange.run('Add-MailboxPermission', given)).toMatchObject({
    status: 200,
    value: [
      {
        Identity: 'anna.albrecht',
        User: ObjectId,
        AccessRights: ['FullAccess'],
        Deny: false,
        IsInherited: false,
      },
    ],
  });
  expect((await exchange.run('Get-MailboxPermission', { Identity: anna })).value).toMatchObject([
    { User: 'NT AUTHORITY\\SELF' },
    { User: ObjectId, AccessRights: ['FullAccess'] },
  ]);
  const again = await exchange.run('Add-MailboxPermission', { ...given, User: ObjectId });
  expect(again).toMatchObject({ status: 200, value: [] });
  expect(again.warnings[0]).toContain('The appropriate access control entry is already present');

  const taken = { Identity: anna, User: ObjectId, AccessRights: 'FullAccess' };
  expect(await exchange.run('Remove-MailboxPermission', taken)).toMatchObject({ status: 200, warnings: [] });
  expect((await exchange.run('Get-MailboxPermission', { Identity: anna, User: ObjectId })).value).toEqual([]);
  expect((await exchange.run('Remove-MailboxPermission', taken)).warnings[0]).toContain(
    "because the ACE doesn't exist",
  );
});

test('a copy made anew has none of the rights of the old one', async () => {
  const { exchange } = await administrator();
  const sp = { AppId: randomUUID(), ObjectId: randomUUID() };
  await exchange.run('New-ServicePrincipal', sp);
  await exchange.run('Add-MailboxPermission', {
    Identity: anna,
    User: sp.ObjectId,
    AccessRights: 'FullAccess',
  });
  await exchange.run('Remove-ServicePrincipal', { Identity: sp.AppId });
  await exchange.run('New-ServicePrincipal', sp);
  expect((await exchange.run('Get-MailboxPermission', { Identity: anna })).value).toHaveLength(1);
  const all = await exchange.run('Get-MailboxPermission', {
    Identity: anna,
    IncludeUnresolvedPermissions: true,
  });
  expect(all.value[1]).toMatchObject({ User: expect.stringMatching(/^S-1-5-21-/) as string });
});

test('the right to send as a recipient is given and taken', async () => {
  const { exchange } = await administrator();
  const sp = { AppId: randomUUID(), ObjectId: randomUUID() };
  await exchange.run('New-ServicePrincipal', sp);
  const right = { Identity: 'info', Trustee: sp.ObjectId, AccessRights: 'SendAs' };
  expect(await exchange.run('Add-RecipientPermission', { ...right, Confirm: false })).toMatchObject({
    value: [{ Identity: 'info', Trustee: sp.ObjectId, AccessRights: ['SendAs'], AccessControlType: 'Allow' }],
  });
  expect((await exchange.run('Get-RecipientPermission', { Identity: 'info' })).value).toHaveLength(2);
  await exchange.run('Remove-RecipientPermission', { ...right, Confirm: false });
  expect(
    (await exchange.run('Get-RecipientPermission', { Identity: 'info', Trustee: sp.AppId })).value,
  ).toEqual([]);
});

test('SMTP AUTH of a mailbox has three states, the organisation has two', async () => {
  const { exchange } = await administrator();
  const state = async () =>
    (await exchange.run('Get-CASMailbox', { Identity: anna })).value[0]?.['SmtpClientAuthenticationDisabled'];
  expect(await state()).toBeNull();
  for (const SmtpClientAuthenticationDisabled of [true, false, null]) {
    await exchange.run('Set-CASMailbox', { Identity: anna, SmtpClientAuthenticationDisabled });
    expect(await state()).toBe(SmtpClientAuthenticationDisabled);
  }
  expect((await exchange.run('Set-CASMailbox', { Identity: anna, ImapEnabled: '$true' })).warnings).toEqual([
    "The command completed successfully but no settings of 'anna.albrecht' have been modified.",
  ]);
  expect((await exchange.run('Get-TransportConfig')).value).toMatchObject([
    { SmtpClientAuthenticationDisabled: false },
  ]);
  await exchange.run('Set-TransportConfig', { SmtpClientAuthenticationDisabled: true });
  expect((await exchange.run('Get-TransportConfig')).value).toMatchObject([
    { SmtpClientAuthenticationDisabled: true },
  ]);
});

test('the tenant has sixty mailboxes, a shared one and a room among them, and people without', async () => {
  const { exchange, cloud } = await administrator();
  const mailboxes = (await exchange.run('Get-Mailbox')).value;
  expect(mailboxes).toHaveLength(60);
  const count = (type: string) => mailboxes.filter((each) => each['RecipientTypeDetails'] === type).length;
  expect(['UserMailbox', 'SharedMailbox', 'RoomMailbox'].map(count)).toEqual([58, 1, 1]);
  const onPremises = await exchange.run('Get-Recipient', { RecipientTypeDetails: 'MailUser' });
  expect(onPremises.value).toHaveLength(2);
  const [moved] = onPremises.value;
  expect(await exchange.run('Get-Mailbox', { Identity: moved?.['PrimarySmtpAddress'] })).toMatchObject({
    status: 404,
  });
  expect(
    (await exchange.run('Get-User', { RecipientTypeDetails: 'User' })).value.map(
      (each) => each['UserPrincipalName'],
    ),
  ).toContain('felix.albrecht@practice.example');
  const settings = (await exchange.run('Get-CASMailbox')).value;
  expect(settings.filter((each) => each['SmtpClientAuthenticationDisabled'] === true).length).toBeGreaterThan(
    3,
  );
  expect(settings.filter((each) => each['ImapEnabled'] === false).length).toBeGreaterThan(1);
  expect((await exchange.run('Get-ConnectionInformation')).value).toMatchObject([
    { TenantID: cloud.cloud.tenant.id, UserPrincipalName: 'exchange@practice.example' },
  ]);
  expect((await exchange.run('Get-OrganizationConfig')).value).toMatchObject([{ IsDehydrated: false }]);
});

test('a mailbox is found by address, alias, name and ids alike', async () => {
  const { exchange } = await administrator();
  const [mailbox] = (await exchange.run('Get-Mailbox', { Identity: anna })).value;
  const ids = ['ExternalDirectoryObjectId', 'Guid', 'Alias', 'DisplayName'].map((name) => mailbox?.[name]);
  for (const Identity of [...ids, 'ANNA.Albrecht@practice.onmicrosoft.example'])
    expect((await exchange.run('Get-Mailbox', { Identity })).value).toEqual([mailbox]);
});

test('what is not found, ambiguous, unknown, missing or of the wrong kind is refused in Exchange’s words', async () => {
  const { exchange } = await administrator();
  for (const displayName of ['twin', 'twin'])
    await exchange.run('New-ServicePrincipal', {
      AppId: randomUUID(),
      ObjectId: randomUUID(),
      DisplayName: displayName,
    });
  const said = async (cmdlet: string, parameters: Record<string, unknown>) => {
    const { status, error } = await exchange.run(cmdlet, parameters);
    return `${String(status)} ${error ?? ''}`;
  };
  expect(await said('Get-Mailbox', { Identity: 'nobody.here@practice.example' })).toMatch(
    /^404 Ex6F9304\|Microsoft\.Exchange\.Configuration\.Tasks\.ManagementObjectNotFoundException\|The operation couldn't be performed because object 'nobody\.here@practice\.example' couldn't be found on '.+'\.$/,
  );
  expect(
    await said('Add-MailboxPermission', { Identity: anna, User: randomUUID(), AccessRights: 'FullAccess' }),
  ).toContain('ManagementObjectNotFoundException');
  expect(await said('Get-ServicePrincipal', { Identity: 'twin' })).toBe(
    "400 Ex9E65A2|Microsoft.Exchange.Configuration.Tasks.ManagementObjectAmbiguousException|The operation couldn't be performed because 'twin' matches multiple entries.",
  );
  expect(await said('New-ServicePrincipal', { AppId: randomUUID(), ServiceId: randomUUID() })).toBe(
    '400 |Microsoft.Exchange.AdminApi.CommandInvocation.AmbiguousParameterSetException|Parameter set cannot be resolved using the specified named parameters. Invalid cmdlet parameters specified. ServiceId',
  );
  expect(await said('New-ServicePrincipal', { AppId: randomUUID() })).toContain(
    'missing mandatory parameters: ObjectId.',
  );
  expect(await said('Set-CASMailbox', { Identity: anna, ImapEnabled: 'perhaps' })).toContain(
    'Boolean parameters accept only Boolean values and numbers',
  );
  expect(
    await said('Add-MailboxPermission', { Identity: anna, User: anna, AccessRights: 'Everything' }),
  ).toContain('Specify one of the following enumerator names and try again: FullAccess');
});

test('with WhatIf nothing is written', async () => {
  const { exchange } = await administrator();
  await exchange.run('New-ServicePrincipal', { AppId: randomUUID(), ObjectId: randomUUID(), WhatIf: true });
  await exchange.run('Set-TransportConfig', { SmtpClientAuthenticationDisabled: true, WhatIf: true });
  expect((await exchange.run('Get-ServicePrincipal')).value).toEqual([]);
  expect((await exchange.run('Get-TransportConfig')).value).toMatchObject([
    { SmtpClientAuthenticationDisabled: false },
  ]);
});

test('a restart finds everything as it was', async () => {
  const { cloud, exchange, stateDir, client } = await administrator();
  const sp = { AppId: randomUUID(), ObjectId: randomUUID() };
  await exchange.run('New-ServicePrincipal', sp);
  await exchange.run('Add-MailboxPermission', {
    Identity: anna,
    User: sp.ObjectId,
    AccessRights: 'FullAccess',
  });
  await exchange.run('Set-CASMailbox', { Identity: anna, SmtpClientAuthenticationDisabled: false });
  await cloud.stop();
  const again = await exchangeAs(await practice({ stateDir }), client, 'admin');
  expect((await again.run('Get-ServicePrincipal')).value).toMatchObject([sp]);
  expect((await again.run('Get-MailboxPermission', { Identity: anna, User: sp.AppId })).value).toHaveLength(
    1,
  );
  expect((await again.run('Get-CASMailbox', { Identity: anna })).value).toMatchObject([
    { SmtpClientAuthenticationDisabled: false },
  ]);
});
