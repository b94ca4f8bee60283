import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { onboard, openTenant } from './tenant.ts';

const days = (count: number): number => count * 86_400_000;

test('a secret is shown once, lasts two years unless asked otherwise, and leaves a hint', async () => {
  const tenant = openTenant();
  const { application } = await onboard(tenant);
  const path = `/applications/${application.id}`;
  const { status, body } = await tenant
    .as('apps')
    .post(`${path}/addPassword`, { passwordCredential: { displayName: 'Entrada' } });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    '@odata.context': 'https://graph.example/v1.0/$metadata#microsoft.graph.passwordCredential',
    displayName: 'Entrada',
    startDateTime: '2027-03-01T08:00:00.000Z',
    endDateTime: '2029-03-01T08:00:00.000Z',
  });
  expect(body.secretText).toMatch(/^[\w~]{3}8Q~[\w~.-]{34}$/);
  const [kept] = (await tenant.as('apps').get(path)).body.passwordCredentials;
  expect(kept).toMatchObject({ keyId: body.keyId, hint: body.secretText.slice(0, 3), secretText: null });
});

test('the service alone makes id, hint and text', async () => {
  const tenant = openTenant();
  const { application } = await onboard(tenant);
  const add = async (passwordCredential: object): Promise<number> =>
    (await tenant.as('admin').post(`/applications/${application.id}/addPassword`, { passwordCredential }))
      .status;
  expect(await add({ keyId: '11111111-2222-4333-8444-555555555555' })).toBe(400);
  expect(await add({ secretText: 'mine' })).toBe(400);
  expect(await add({ dispalyName: 'typo' })).toBe(400);
  expect(await add({ endDateTime: '2020-01-01T00:00:00Z' })).toBe(400);
  expect(await add({ endDateTime: 'soon' })).toBe(400);
});

test('a secret is valid until its end, and unknown once it is removed', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  const path = `/applications/${application.id}`;
  const endDateTime = new Date(tenant.now() + days(30)).toISOString();
  const { body } = await admin.post(`${path}/addPassword`, { passwordCredential: { endDateTime } });
  const verdict = (text: string): string => tenant.directory.secretVerdict(application.appId, text);
  expect([verdict(body.secretText), verdict('else')]).toEqual(['valid', 'unknown']);
  tenant.pass(days(31));
  expect(verdict(body.secretText)).toBe('expired');
  expect((await admin.post(`${path}/removePassword`, { keyId: body.keyId })).status).toBe(204);
  expect(verdict(body.secretText)).toBe('unknown');
  expect(await admin.post(`${path}/removePassword`, { keyId: body.keyId })).toMatchObject({
    status: 400,
    body: { error: { message: `No password credential found with keyId '${body.keyId}'.` } },
  });
});

test('a policy that forbids secrets forbids them, and one that shortens them shortens them', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  const add = async (months: number): Promise<string> => {
    const endDateTime = new Date(tenant.now() + days(30 * months)).toISOString();
    const answer = await tenant
      .as('apps')
      .post(`/applications/${application.id}/addPassword`, { passwordCredential: { endDateTime } });
    return answer.status === 200 ? 'made' : answer.body.error.code;
  };
  const restrict = (restriction: object, isEnabled = true): Promise<{ status: number }> =>
    admin.patch('/policies/defaultAppManagementPolicy', {
      isEnabled,
      applicationRestrictions: {
        passwordCredentials: [{ restrictForAppsCreatedAfterDateTime: null, ...restriction }],
      },
    });

  expect((await restrict({ restrictionType: 'passwordAddition' })).status).toBe(204);
  expect(await add(3)).toBe('CredentialTypeNotAllowedAsPerAppPolicy');
  await restrict({ restrictionType: 'passwordAddition' }, false);
  expect(await add(3)).toBe('made');
  await restrict({
    restrictionType: 'passwordAddition',
    restrictForAppsCreatedAfterDateTime: '2028-01-01T00:00:00Z',
  });
  expect(await add(3)).toBe('made');
  await restrict({ restrictionType: 'passwordLifetime', maxLifetime: 'P180D' });
  expect([await add(6), await add(7)]).toEqual(['made', 'CredentialInvalidLifetimeAsPerAppPolicy']);
  expect((await restrict({ restrictionType: 'passwordLifetime', maxLifetime: 'half a year' })).status).toBe(
    400,
  );
  expect((await tenant.as('nobody').get('/policies/defaultAppManagementPolicy')).status).toBe(403);
});

test('a secret outlives a restart without its text being on disk', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'tenant-'));
  const tenant = openTenant({ stateDir });
  const { application, servicePrincipal } = await onboard(tenant);
  const { body } = await tenant.as('admin').post(`/applications/${application.id}/addPassword`, {});
  const written = readdirSync(stateDir).map((name) => readFileSync(join(stateDir, name), 'utf8'));
  expect(written.join('')).toContain(body.keyId);
  expect(written.join('')).not.toContain(body.secretText);
  expect(written.join('')).not.toContain(body.secretText.slice(3));

  const reopened = openDirectory({ stateDir, now: tenant.now });
  expect(reopened.secretVerdict(application.appId, body.secretText)).toBe('valid');
  expect(reopened.servicePrincipalByAppId(application.appId)?.id).toBe(servicePrincipal.id);
});
