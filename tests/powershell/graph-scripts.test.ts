import { afterEach, expect, test } from 'vitest';
import type { EngagementId } from '../../src/contract/ids.ts';
import type { Answers } from '../../src/contract/guides.ts';
import { smartspaceAnswers } from '../core/support/open-smartspace.ts';
import { signIn, twinsAnswers } from '../core/support/open-twins.ts';
import { practiceEndpoints, practiceSmartspace } from '../core/support/practice-smartspace.ts';
import { closeHosts, openHost, teamspaceAnswers, type OpenHost } from '../host/support/open-host.ts';
import { cmdlet, once } from './cmdlets/stages.ts';
import { wanted } from './modules/az.ts';
import { directoryState } from './support/directory-state.ts';
import { graphWindow, runByScripts } from './support/guide-by-scripts.ts';
import { PsObject } from './values/ps-object.ts';

afterEach(closeHosts);

async function ready(guide: string, answers: Answers) {
  const open = await openHost();
  const opened = await open.ask('engagements.open', { guide, cloud: { type: 'practice' }, answers });
  const engagementId = opened.summary.id;
  await signIn(open, { engagementId });
  if (guide === 'azure-digital-twins')
    await signIn(open, { engagementId, account: 'azure', service: 'azure' });
  return { open, engagementId };
}

/** What a person knows, and does in the vendors' own pages. */
async function byHand(open: OpenHost, engagementId: EngagementId) {
  const { dataFolder } = open;
  const { api, open: letIn } = await practiceSmartspace(dataFolder);
  const { endpoints } = await practiceEndpoints(dataFolder);
  return {
    replaced: { apiUrl: api, instanceHostName: new URL(endpoints.digitalTwins ?? '').host },
    before: async (step: string) => {
      const { known } = await open.ask('engagements.read', { engagementId });
      if (step === 'test-message') await letIn(smartspaceAnswers.workspace, known.clientId ?? '');
    },
  };
}

const ROLE = 'add-role-assignment';

const rows = [
  ['teamspace', teamspaceAnswers, '5.1'],
  ['smartspace', smartspaceAnswers, '7'],
  ['azure-digital-twins', twinsAnswers, '5.1'],
  ['entrada-sign-in', {}, '7'],
] as const;

test.each(rows)("%s: the steps' scripts leave what Entrada leaves", async (guide, answers, edition) => {
  const applied = await ready(guide, answers);
  const report = await applied.open.ask('run.apply', { engagementId: applied.engagementId });
  expect(report.problems).toEqual([]);

  const { open, engagementId } = await ready(guide, answers);
  const session = await graphWindow(open, edition);
  const said = await runByScripts(open, engagementId, { session, ...(await byHand(open, engagementId)) });
  expect(
    Object.entries(said).filter(([, { errors, warnings }]) => errors.length + warnings.length > 0),
  ).toEqual([]);
  expect(await directoryState(open, engagementId)).toEqual(
    await directoryState(applied.open, applied.engagementId),
  );
  const checked = await open.ask('run.check', { engagementId });
  // The secret is the person's, and Entrada holds no value of it.
  const secrets = report.resources.filter(({ kind }) => kind === 'client-secret');
  const resources = secrets.map(({ kind, key }) => `${kind}/${key}`);
  expect(checked.problems).toEqual(secrets.length === 0 ? [] : [{ code: 'drift', resources }]);
  const others = checked.resources.filter(({ kind }) => kind !== 'client-secret');
  expect(new Set(others.map(({ action }) => action))).toEqual(new Set(['kept']));
  if (secrets.length > 0) expect(said['check-connection']?.output).toContain(`tid   : ${report.tenant.id}`);
});

test('where a look-up finds too much, what is pasted after it writes nothing', async () => {
  const { open, engagementId } = await ready('azure-digital-twins', twinsAnswers);
  await open.ask('run.apply', { engagementId });
  const session = await graphWindow(open, '7');
  const twins = ['one', 'two'].map(
    (name) => new PsObject({ Name: name, ResourceId: `/subscriptions/${name}` }),
  );
  const asked: string[] = [];
  const several = cmdlet('Get-AzResource', { ResourceType: 'named', Name: 'named' }, ({ out }) =>
    once(async () => {
      for (const twin of twins) await out(twin);
    }),
  );
  const atScope = (name: string, work: (scope: string) => void) =>
    cmdlet(
      name,
      { ObjectId: 'named', RoleDefinitionId: 'named', Scope: 'named', ObjectType: 'named' },
      (call) => once(() => work(wanted(call, 'Scope'))),
    );
  const look = atScope('Get-AzRoleAssignment', () => undefined);
  const assign = atScope('New-AzRoleAssignment', (scope) => void asked.push(scope));
  for (const command of [several, look, assign]) session.commands.set(command.name.toLowerCase(), command);
  await session.paste('Connect-MgGraph -Scopes "Application.Read.All"; Connect-AzAccount');
  const { script } = await open.ask('step.script', { engagementId, step: ROLE, shell: 'powershell' });
  const { errors } = await session.paste(script);
  expect(errors[0]).toBe('There is not exactly one instance of this name in the subscription.');
  expect(asked).toEqual([]);
});

test('a secret that is refused shows no claims of the one before it', async () => {
  const { open, engagementId } = await ready('teamspace', teamspaceAnswers);
  await open.ask('run.apply', { engagementId });
  const { value } = await open.ask('secret.reveal', { engagementId });
  const answers = [value, 'no~secret'];
  const session = await graphWindow(open, '5.1', () => answers.shift() ?? '');
  const { script } = await open.ask('step.script', {
    engagementId,
    step: 'check-connection',
    shell: 'powershell',
  });
  const good = await session.paste(script);
  expect(good).toMatchObject({ errors: [], output: expect.stringContaining('IMAP.AccessAsApp') as unknown });
  expect(good.output).not.toContain(value);
  const bad = await session.paste(script);
  expect(bad.errors).toHaveLength(1);
  expect(bad.output).not.toContain('aud');
});
