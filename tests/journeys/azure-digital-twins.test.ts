import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { practiceAzure } from '../core/support/practice-azure.ts';
import { twinsText } from './answers.ts';
import { startJourney, type Journey } from './guide-journey.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp, lookAtTenant } from './look-at-tenant.ts';
import { countActions, runDocumentOf, stateOf, withAction } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

const NAME = 'Twins journey';
const ROLE = 'azure-role-assignment/Azure Digital Twins Data Owner';
const VERSION = 'api-version=2022-04-01';
const IN_AZURE = ['--azure-account', 'azure@practice.example'];

/** Role assignments of a subscription's whole tree, as its Owner sees them. */
async function assignments({ tenant }: Journey): Promise<readonly string[]> {
  const azure = await practiceAzure(tenant.cloudFile);
  const subscriptions = await azure.list('/subscriptions?api-version=2022-12-01');
  const found = await Promise.all(
    subscriptions.map(({ id }) =>
      azure.list(`${id}/providers/Microsoft.Authorization/roleAssignments?${VERSION}`),
    ),
  );
  return found.flat().map(({ id }) => id);
}

describe.skipIf(missingForKeyring.length > 0)('Azure Digital Twins, from an empty tenant and back', () => {
  let journey: Journey;
  let before: readonly string[];
  let assignedBefore: readonly string[];

  beforeAll(async () => {
    journey = await startJourney({ guide: 'azure-digital-twins', answers: twinsText(NAME) });
    before = await lookAtTenant(journey.tenant.graph);
    assignedBefore = await assignments(journey);
  });
  afterAll(() => journey.close());

  test('apply makes all of it, the role at the instance with another account in Azure', async () => {
    const ended = await journey.run('apply', IN_AZURE);
    const document = runDocumentOf(ended);
    expect([ended.code, document.problems]).toEqual([0, []]);
    expect(withAction(document, 'created').toSorted()).toEqual([
      'application/application',
      ROLE,
      'client-secret/client-secret',
      'delegated-permission-grant/Read.Write',
      'service-principal/service-principal',
    ]);
    expect(ended.stderr).toContain('Signed in to Azure as azure@practice.example.');
    expect(new Set(document.steps.map(({ state }) => state))).toEqual(new Set(['done', 'not-needed']));
    expect(await assignments(journey)).toHaveLength(assignedBefore.length + 1);
    expect(await journey.keyring.secrets()).toHaveLength(1);
  });

  test('a second run changes nothing, and check finds it as desired; who is in Azure is remembered', async () => {
    const again = await journey.run('apply');
    expect([again.code, countActions(runDocumentOf(again))]).toEqual([0, { kept: 6 }]);
    const checked = await journey.run('check');
    expect([checked.code, runDocumentOf(checked).problems]).toEqual([0, []]);
  });

  test('check names the role that was taken away in Azure, and apply restores it alone', async () => {
    const azure = await practiceAzure(journey.tenant.cloudFile);
    const ours = (await assignments(journey)).filter((id) => !assignedBefore.includes(id));
    for (const id of ours) await azure.send('DELETE', `${id}?${VERSION}`);
    const checked = await journey.run('check');
    expect([checked.code, runDocumentOf(checked).problems]).toMatchObject([
      3,
      [{ code: 'drift', message: expect.stringContaining('Azure Digital Twins Data Owner') as string }],
    ]);
    expect(withAction(runDocumentOf(await journey.run('apply')), 'created')).toEqual([ROLE]);
    expect((await journey.run('check')).code).toBe(0);
  });

  test('undo leaves directory, Azure and keychain as they were', async () => {
    const ended = await journey.run('undo');
    expect([ended.code, runDocumentOf(ended).problems]).toEqual([0, []]);
    expect(await lookAtTenant(journey.tenant.graph)).toEqual(before);
    expect(await assignments(journey)).toEqual(assignedBefore);
    expect(await journey.keyring.secrets()).toEqual([]);
  });

  test('apps@ registers, consent@ consents, azure@ assigns, each with what the others left', async () => {
    const as = async (account: string, command = 'apply') => {
      const ended = await journey.run(command, [
        '--account',
        `${account}@practice.example`,
        '--azure-account',
        `${account}@practice.example`,
      ]);
      return { code: ended.code, document: runDocumentOf(ended) };
    };
    const registered = await as('apps');
    expect([registered.code, registered.document.problems]).toEqual([2, []]);
    expect(withAction(registered.document, 'waiting')).toContain(ROLE);
    expect(stateOf(registered.document, 'add-role-assignment')).toBe('waiting-for-person');
    const consented = await as('consent');
    expect(consented.document.problems).toEqual([]);
    expect((await lookAtApp(journey.tenant.graph, NAME)).scopes).toEqual(['Read.Write']);
    const assigned = await as('azure');
    expect([assigned.code, assigned.document.problems]).toEqual([0, []]);
    expect(withAction(assigned.document, 'created')).toEqual([ROLE]);
    expect((await as('apps', 'check')).code).toBe(0);
  });
});
