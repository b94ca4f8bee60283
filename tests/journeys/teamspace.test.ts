import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, type Ended } from '../cli/entrada.ts';
import { PERMISSIONS, writeAnswers } from './answers.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp, lookAtTenant } from './look-at-tenant.ts';
import { graphRequests } from './practice.ts';
import { openPlace, type Place } from './place.ts';
import { countActions, runDocumentOf, withAction } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

if (missingForKeyring.length > 0) {
  process.stderr.write(`Left out: the teamspace journey. Missing: ${missingForKeyring.join(', ')}.\n`);
}

describe.skipIf(missingForKeyring.length > 0)('teamspace, from an empty tenant and back', () => {
  let place: Place;
  let before: readonly string[];
  /** Everything the command line ever said. */
  let said = '';

  beforeAll(async () => {
    place = await openPlace('journey');
    before = await lookAtTenant(place.tenant.graph);
  });
  afterAll(() => place.close());

  const run = async (command: string): Promise<Ended> => {
    const answers = ['--answers', writeAnswers(place.folder), '--cloud', place.tenant.cloudFile];
    const args = [command, 'teamspace', ...answers, '--data', join(place.folder, 'data'), '--json'];
    const ended = await entrada(args, place.keyring.environment);
    said += ended.stdout + ended.stderr;
    return ended;
  };

  test('apply makes the app, its secret, its permissions and their consent', async () => {
    const requestsBefore = graphRequests(place.tenant.log);
    const ended = await run('apply');
    const document = runDocumentOf(ended);
    expect(document.problems).toEqual([]);
    expect(ended.code).toBe(2);
    expect(document.tenant).toBe(place.tenant.graph.cloud.tenant.id);
    expect(withAction(document, 'created').toSorted()).toEqual([
      ...PERMISSIONS.map((value) => `app-role-assignment/${value}`),
      'application/application',
      'client-secret/client-secret',
      expect.stringMatching(/^delegated-permission-grant\//) as string,
      'service-principal/service-principal',
    ]);
    expect(document.requests.total).toBeLessThanOrEqual(6);
    expect(document.requests.sequential).toBeLessThanOrEqual(5);
    expect(graphRequests(place.tenant.log) - requestsBefore).toBe(document.requests.total);
    const states = new Set(document.steps.map(({ state }) => state));
    expect(states).toEqual(new Set(['done', 'waiting-for-person', 'not-needed']));

    const app = await lookAtApp(place.tenant.graph, 'teamspace');
    expect(app.applications).toHaveLength(1);
    expect(app.principals).toHaveLength(1);
    expect([app.roles, app.scopes]).toEqual([PERMISSIONS, ['openid profile']]);
    expect(app.applications[0]).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      web: {
        redirectUris: ['https://muster.teamspace.de/api/server/oauth2/redirect'],
        implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
      },
    });
  });

  test('the secret is in the keychain and nowhere else', async () => {
    const [entry, ...more] = await place.keyring.secrets();
    const { secrets, applications } = await lookAtApp(place.tenant.graph, 'teamspace');
    expect(more).toEqual([]);
    expect(entry?.account).toBe(
      `client-secret/${place.tenant.graph.cloud.tenant.id}/${String(applications[0]?.['appId'])}/${secrets.join()}`,
    );
    const secret = entry?.secret ?? '';
    expect(secret.length).toBeGreaterThan(20);
    const stored = readdirSync(join(place.folder, 'data'), { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => readFileSync(join(found.parentPath, found.name), 'utf8'));
    expect(stored.length).toBeGreaterThan(2);
    expect(stored.filter((content) => content.includes(secret))).toEqual([]);
    expect(readFileSync(place.tenant.log, 'utf8')).not.toContain(secret);
    expect(said).not.toContain(secret);
  });

  test('a second run changes nothing', async () => {
    const tenantBefore = await lookAtTenant(place.tenant.graph);
    const ended = await run('apply');
    expect([ended.code, countActions(runDocumentOf(ended))]).toEqual([2, { kept: 12 }]);
    expect(await lookAtTenant(place.tenant.graph)).toEqual(tenantBefore);
  });

  test('check finds it as desired', async () => {
    const ended = await run('check');
    const document = runDocumentOf(ended);
    expect([ended.code, countActions(document), document.problems]).toEqual([0, { kept: 12 }, []]);
  });

  test('check names a consent that was taken away, and apply restores it alone', async () => {
    const { ask, list } = place.tenant.graph;
    const { principals } = await lookAtApp(place.tenant.graph, 'teamspace');
    const path = `/servicePrincipals/${String(principals[0]?.['id'])}/appRoleAssignments`;
    const assignments = await list(path);
    const resources = await list(`/servicePrincipals?$filter=displayName eq 'Office 365 Exchange Online'`);
    const ofExchange = assignments.filter(({ resourceId }) => resourceId === resources[0]?.['id']);
    const gone = ofExchange[0];
    await ask('DELETE', `${path}/${String(gone?.['id'])}`);
    const { roles } = await lookAtApp(place.tenant.graph, 'teamspace');
    const [missing] = PERMISSIONS.filter((value) => !roles.includes(value));

    const checked = await run('check');
    const [drift] = runDocumentOf(checked).problems;
    expect([checked.code, drift?.code]).toEqual([3, 'drift']);
    expect(drift?.message).toContain(missing);

    const document = runDocumentOf(await run('apply'));
    expect(withAction(document, 'created')).toEqual([`app-role-assignment/${String(missing)}`]);
    expect(countActions(document)).toEqual({ created: 1, kept: 11 });
    expect((await run('check')).code).toBe(0);
  });

  test('check names delegated permissions that were taken away, and apply restores them alone', async () => {
    const { ask, list } = place.tenant.graph;
    const { principals } = await lookAtApp(place.tenant.graph, 'teamspace');
    const [grant] = await list(`/servicePrincipals/${String(principals[0]?.['id'])}/oauth2PermissionGrants`);
    await ask('DELETE', `/oauth2PermissionGrants/${String(grant?.['id'])}`);

    const checked = await run('check');
    expect([checked.code, runDocumentOf(checked).problems[0]?.message]).toEqual([
      3,
      expect.stringContaining('delegated permissions'),
    ]);
    expect(countActions(runDocumentOf(await run('apply')))).toEqual({ created: 1, kept: 11 });
    expect((await lookAtApp(place.tenant.graph, 'teamspace')).scopes).toEqual(['openid profile']);
  });

  test('undo leaves the tenant and the keychain as they were', async () => {
    const ended = await run('undo');
    expect([ended.code, runDocumentOf(ended).problems]).toEqual([0, []]);
    expect(await lookAtTenant(place.tenant.graph)).toEqual(before);
    expect(await place.keyring.secrets()).toEqual([]);
  });

  test('after an undo it can be done again', async () => {
    const ended = await run('apply');
    expect(runDocumentOf(ended).problems).toEqual([]);
    expect(ended.code).toBe(2);
    expect(await lookAtApp(place.tenant.graph, 'teamspace')).toMatchObject({
      roles: PERMISSIONS,
      scopes: ['openid profile'],
    });
    expect(await place.keyring.secrets()).toHaveLength(1);
  });
});
