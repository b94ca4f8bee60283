import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, type Ended } from '../cli/entrada.ts';
import { PERMISSIONS, writeAnswers } from './answers.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp, lookAtTenant } from './look-at-tenant.ts';
import { openPlace, type Place } from './place.ts';
import { countActions, runDocumentOf } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(missingForKeyring.length > 0)('an app that somebody made half by hand', () => {
  let place: Place;
  let clientId: string;
  let before: readonly string[];

  beforeAll(async () => {
    place = await openPlace('adoption');
    const { ask } = place.tenant.graph;
    const made = await ask('POST', '/applications', {
      displayName: 'teamspace',
      signInAudience: 'AzureADMyOrg',
      web: { redirectUris: ['https://old.teamspace.de/kept'] },
    });
    clientId = String(made['appId']);
    await ask('POST', '/servicePrincipals', { appId: clientId });
    await ask('POST', `/applications/${String(made['id'])}/addPassword`, {
      passwordCredential: { displayName: 'by hand' },
    });
    before = await lookAtTenant(place.tenant.graph);
  });
  afterAll(() => place.close());

  const run = (command: string, more: readonly string[] = []): Promise<Ended> => {
    const answers = ['--answers', writeAnswers(place.folder), '--cloud', place.tenant.cloudFile];
    const args = [command, 'teamspace', ...answers, '--data', join(place.folder, 'data'), '--json', ...more];
    return entrada(args, place.keyring.environment);
  };

  test('stops apply before anything is written, and is named', async () => {
    const ended = await run('apply');
    expect(ended.code).toBe(1);
    expect(runDocumentOf(ended).problems).toMatchObject([
      { code: 'name-taken', message: expect.stringContaining(clientId) as string },
    ]);
    expect(await lookAtTenant(place.tenant.graph)).toEqual(before);
  });

  test('is taken over when asked: what is there stays, what is missing is added', async () => {
    const ended = await run('apply', ['--adopt', clientId]);
    const document = runDocumentOf(ended);
    expect([ended.code, document.problems]).toEqual([2, []]);
    const app = await lookAtApp(place.tenant.graph, 'teamspace');
    expect([app.applications.length, app.principals.length, app.secrets.length]).toEqual([1, 1, 2]);
    expect(app.roles).toEqual(PERMISSIONS);
    expect(app.applications[0]).toMatchObject({
      appId: clientId,
      web: {
        redirectUris: expect.arrayContaining([
          'https://old.teamspace.de/kept',
          'https://muster.teamspace.de/api/server/oauth2/redirect',
        ]) as string[],
      },
    });
    expect(countActions(runDocumentOf(await run('apply')))).toEqual({ kept: 12 });
    expect((await run('check')).code).toBe(0);
  });

  test('undo removes only our part of it', async () => {
    const ended = await run('undo');
    expect([ended.code, runDocumentOf(ended).problems]).toEqual([0, []]);
    expect(await lookAtTenant(place.tenant.graph)).toEqual(before);
    expect(await place.keyring.secrets()).toEqual([]);
  });

  test('an app that is not there cannot be taken over', async () => {
    const ended = await run('apply', ['--adopt', '1b2c3d4e-0000-4000-8000-000000000000']);
    expect(ended.code).toBe(1);
    expect(runDocumentOf(ended).problems.map(({ code }) => code)).toEqual(['adopt-not-found']);
  });
});
