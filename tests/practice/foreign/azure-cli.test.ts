import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { GRAPH } from '../graph/tenant.ts';
import { azureCli, hasAzureCli } from './azure-cli.ts';

interface Row {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly [name: string]: unknown;
}

const calendars = 'ef54d2bf-783f-4e0f-bca1-3210c0444d99';
const userRead = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d';

const skipped = hasAzureCli ? '' : ' (left out: there is no azure-cli here)';

/** Slow on a busy machine: each of its commands starts Python. */
const PATIENCE_MS = 300_000;

test.skipIf(!hasAzureCli)(
  `Azure CLI onboards an app: application, secret, consent, roles, and reads it back${skipped}`,
  { timeout: PATIENCE_MS },
  async () => {
    const room = await practice();
    const { cloud } = room;
    const { run: az, signIn } = await azureCli(room);
    const row = async (...words: string[]) => (await az(...words)) as Row; // what az prints is asserted below
    await signIn('admin@practice.example');

    const access = [
      {
        resourceAppId: GRAPH,
        resourceAccess: [
          { id: calendars, type: 'Role' },
          { id: userRead, type: 'Scope' },
        ],
      },
    ];
    const app = await row(
      ...['ad', 'app', 'create', '--display-name', 'foreign', '--sign-in-audience', 'AzureADMyOrg'],
      ...['--required-resource-accesses', JSON.stringify(access)],
    );
    const secret = await row(
      'ad',
      'app',
      'credential',
      'reset',
      '--id',
      app.appId,
      '--append',
      '--display-name',
      'az',
    );
    const principal = await row('ad', 'sp', 'create', '--id', app.appId);
    await az('ad', 'app', 'permission', 'grant', '--id', app.appId, '--api', GRAPH, '--scope', 'User.Read');
    const graph = await row('ad', 'sp', 'show', '--id', GRAPH);
    const assignment = { principalId: principal.id, resourceId: graph.id, appRoleId: calendars };
    const assignments = `${cloud.endpoints.graph}/v1.0/servicePrincipals/${principal.id}/appRoleAssignments`;
    await az('rest', '--method', 'post', '--url', assignments, '--body', JSON.stringify(assignment));

    expect(await az('ad', 'app', 'show', '--id', app.appId)).toMatchObject({
      displayName: 'foreign',
      requiredResourceAccess: access,
      passwordCredentials: [{ displayName: 'az' }],
    });
    expect(await az('ad', 'app', 'permission', 'list-grants', '--id', app.appId)).toMatchObject([
      { scope: 'User.Read' },
    ]);
    expect(await az('rest', '--url', assignments)).toMatchObject({ value: [{ appRoleId: calendars }] });

    await az(
      'login',
      '--service-principal',
      '-u',
      app.appId,
      '-p',
      String(secret['password']),
      '--tenant',
      cloud.tenant.id,
      '--allow-no-subscriptions',
    );
    const token = await row('account', 'get-access-token', '--resource', 'https://graph.microsoft.com');
    expect(
      JSON.parse(Buffer.from(String(token['accessToken']).split('.')[1] ?? '', 'base64url').toString()),
    ).toMatchObject({
      roles: ['Calendars.ReadWrite'],
    });
  },
);

test.skipIf(!hasAzureCli)(
  `Azure CLI makes a certificate for an app and signs in with it${skipped}`,
  { timeout: PATIENCE_MS },
  async () => {
    const room = await practice();
    const { run: az, signIn } = await azureCli(room);
    const row = async (...words: string[]) => (await az(...words)) as Row; // what az prints is asserted below
    await signIn('apps@practice.example');
    const app = await row('ad', 'app', 'create', '--display-name', 'foreign with a certificate');
    await az('ad', 'sp', 'create', '--id', app.appId);
    const made = await row(
      'ad',
      'app',
      'credential',
      'reset',
      '--id',
      app.appId,
      '--create-cert',
      '--append',
    );
    expect(await az('ad', 'app', 'credential', 'list', '--id', app.appId, '--cert')).toMatchObject([
      { type: 'AsymmetricX509Cert', usage: 'Verify', key: null },
    ]);
    await az(
      ...['login', '--service-principal', '-u', app.appId, '-p', String(made['fileWithCertAndPrivateKey'])],
      ...['--tenant', room.cloud.tenant.id, '--allow-no-subscriptions'],
    );
    expect(await az('account', 'show')).toMatchObject({
      user: { name: app.appId, type: 'servicePrincipal' },
    });

    await signIn('apps@practice.example');
    await az(
      'ad',
      'app',
      'update',
      '--id',
      app.appId,
      '--web-redirect-uris',
      'https://teamspace.example/oauth',
    );
    expect(
      await az('ad', 'app', 'list', '--filter', "displayName eq 'foreign with a certificate'"),
    ).toMatchObject([{ appId: app.appId, web: { redirectUris: ['https://teamspace.example/oauth'] } }]);
    const me = await row('ad', 'signed-in-user', 'show');
    await az('ad', 'app', 'owner', 'add', '--id', app.appId, '--owner-object-id', me.id);
    expect(await az('ad', 'app', 'owner', 'list', '--id', app.appId)).toMatchObject([{ id: me.id }]);
    await az('ad', 'app', 'delete', '--id', app.appId);
    await expect(az('ad', 'app', 'show', '--id', app.appId)).rejects.toThrow('does not exist');
  },
);
