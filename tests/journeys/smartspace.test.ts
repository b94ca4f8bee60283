import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documentOf, entrada } from '../cli/entrada.ts';
import { practiceSmartspace } from '../core/support/practice-smartspace.ts';
import { smartspaceText } from './answers.ts';
import { startJourney, type Journey } from './guide-journey.ts';
import { missingForKeyring } from './keyring.ts';
import { lookAtApp, lookAtTenant } from './look-at-tenant.ts';
import { countActions, runDocumentOf, stateOf, withAction } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

const NAME = "Muster's $app";

describe.skipIf(missingForKeyring.length > 0)('Smartspace, from an empty tenant and back', () => {
  let journey: Journey;
  let before: readonly string[];

  beforeAll(async () => {
    journey = await startJourney({ guide: 'smartspace', answers: smartspaceText(NAME) });
    before = await lookAtTenant(journey.tenant.graph);
  });
  afterAll(() => journey.close());

  test('apply makes app and secret and assigns the role; the workspace is left for its administrator', async () => {
    const ended = await journey.run('apply');
    const document = runDocumentOf(ended);
    expect([ended.code, document.problems]).toEqual([2, []]);
    expect(withAction(document, 'created').toSorted()).toEqual([
      'app-role-assignment/Integrations',
      'application/application',
      'client-secret/client-secret',
      'service-principal/service-principal',
    ]);
    expect(withAction(document, 'kept')).toEqual(['resource-service-principal/smartspace']);
    expect(Object.keys(document).toSorted()).toEqual([
      'elapsedMs',
      'engagement',
      'problems',
      'requests',
      'resources',
      'steps',
      'tenant',
    ]);
    expect(document.requests.total).toBeLessThanOrEqual(6);
    expect(stateOf(document, 'workspace-access')).toBe('waiting-for-person');
    const app = await lookAtApp(journey.tenant.graph, NAME.replace("'", "''"));
    expect([app.applications.length, app.principals.length, app.secrets.length]).toEqual([1, 1, 1]);
    expect(app.roles).toEqual(['integrations']);
    expect(await journey.keyring.secrets()).toHaveLength(1);
  });

  test('a second run changes nothing, and check finds it as desired', async () => {
    const again = await journey.run('apply');
    expect([again.code, countActions(runDocumentOf(again))]).toEqual([2, { kept: 5 }]);
    const checked = await journey.run('check');
    expect([checked.code, runDocumentOf(checked).problems]).toEqual([0, []]);
  });

  test('the sheet and the sample come as files, with ids and without the secret', async () => {
    const { engagement } = runDocumentOf(await journey.run('check'));
    const data = ['--data', join(journey.folder, 'data')];
    const sheet = join(journey.folder, 'sheet.html');
    const written = documentOf(await entrada(['sheet', engagement, '--out', sheet, '--json', ...data]));
    expect(written['sheet']).toEqual({ file: sheet, bytes: statSync(sheet).size });
    const html = readFileSync(sheet, 'utf8');
    expect(html).toContain('Muster');
    expect(html).toContain('Customer Service');
    const refused = await entrada(['sheet', engagement, '--out', sheet, '--json', ...data]);
    expect([refused.code, documentOf(refused)['problems']]).toMatchObject([1, [{ code: 'file-exists' }]]);
    const sample = await entrada(['sample', engagement, '--language', 'python', ...data]);
    const { principals } = await lookAtApp(journey.tenant.graph, NAME.replace("'", "''"));
    expect(sample.stdout).toContain(String(principals[0]?.['appId']));
    const [entry] = await journey.keyring.secrets();
    expect(html + sample.stdout).not.toContain(entry?.secret);
  });

  test('once its administrator has opened the workspace, check closes the step', async () => {
    const smartspace = await practiceSmartspace(journey.tenant.cloudFile);
    const { principals } = await lookAtApp(journey.tenant.graph, NAME.replace("'", "''"));
    await smartspace.open('Customer Service', String(principals[0]?.['appId']));
    const answers = join(journey.folder, 'with-api.yaml');
    writeFileSync(answers, `${smartspaceText(NAME)}apiUrl: ${smartspace.api}\n`);
    const checked = await journey.run('check', ['--answers', answers]);
    const document = runDocumentOf(checked);
    expect([checked.code, document.problems]).toEqual([0, []]);
    expect(stateOf(document, 'workspace-access')).toBe('done');
  });

  test('check names the role that was taken away, and apply restores it alone', async () => {
    const { ask, list } = journey.tenant.graph;
    const { principals } = await lookAtApp(journey.tenant.graph, NAME.replace("'", "''"));
    const path = `/servicePrincipals/${String(principals[0]?.['id'])}/appRoleAssignments`;
    const [assignment] = await list(path);
    await ask('DELETE', `${path}/${String(assignment?.['id'])}`);
    const checked = await journey.run('check');
    expect([checked.code, runDocumentOf(checked).problems]).toMatchObject([
      3,
      [{ code: 'drift', message: expect.stringContaining('Integrations') as string }],
    ]);
    const repaired = runDocumentOf(await journey.run('apply'));
    expect(withAction(repaired, 'created')).toEqual(['app-role-assignment/Integrations']);
    expect((await journey.run('check')).code).toBe(0);
  });

  test('undo leaves the tenant and the keychain as they were', async () => {
    const ended = await journey.run('undo');
    expect([ended.code, runDocumentOf(ended).problems]).toEqual([0, []]);
    expect(await lookAtTenant(journey.tenant.graph)).toEqual(before);
    expect(await journey.keyring.secrets()).toEqual([]);
  });
});
