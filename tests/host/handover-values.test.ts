import { afterEach, describe, expect, test } from 'vitest';
import type { EngagementId } from '../../src/contract/ids.ts';
import { practiceGraph } from '../core/support/practice-graph.ts';
import { closeHosts, openHost, openTeamspace, teamspaceAnswers, type OpenHost } from './support/open-host.ts';
import { textsIn } from './support/texts-in.ts';

afterEach(closeHosts);

const guid = (digit: string): string => `${digit.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`;
const secretValue = 'Abc8Q~01234567890123456789012345678901';

function block(step: string, tenantId: string, ids: object): string {
  const json = JSON.stringify({ entrada: 1, step, tenantId, ids }, null, 2);
  return `PS C:\\> .\\step.ps1\r\n-----BEGIN ENTRADA RESULT-----\r\n${json}\r\n-----END ENTRADA RESULT-----\r\n`;
}

async function tenantOf({ ask }: OpenHost, engagementId: EngagementId): Promise<string> {
  return (await ask('engagements.read', { engagementId })).summary.tenant?.id ?? '';
}

async function stepOf({ ask }: OpenHost, engagementId: EngagementId, id: string) {
  const { checklist } = await ask('engagements.read', { engagementId });
  return checklist.parts.flatMap(({ steps }) => steps).find((step) => step.id === id);
}

/** An app as a script by somebody else leaves it. */
async function madeElsewhere(host: OpenHost, account = 'admin@practice.example') {
  const engagementId = await openTeamspace(host);
  await host.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write', account });
  const graph = await practiceGraph(host.dataFolder);
  const made = await graph.send('POST', '/applications', {
    displayName: 'teamspace test',
    signInAudience: 'AzureADMyOrg',
  });
  const { id, appId } = made.body as { id: string; appId: string }; // as Graph answers
  return { engagementId, id, appId, tenantId: await tenantOf(host, engagementId) };
}

describe('a result block', () => {
  test('makes the app known, and the next check finds it', async () => {
    const host = await openHost();
    const { engagementId, id, appId, tenantId } = await madeElsewhere(host);
    const step = 'new-registration';
    const text = block(step, tenantId, { clientId: appId, applicationObjectId: id });
    const { recorded, engagement } = await host.ask('step.result', { engagementId, step, text });
    expect(recorded.toSorted()).toEqual(['applicationObjectId', 'clientId', 'tenantId']);
    expect(engagement.known).toMatchObject({ clientId: appId, applicationObjectId: id });
    expect(engagement.adopted).toMatchObject({ clientId: appId });
    expect(await stepOf(host, engagementId, step)).toMatchObject({
      state: { state: 'to-do' },
      evidence: [
        { by: 'admin@practice.example', observed: { en: expect.stringContaining(appId) as unknown } },
      ],
    });
    const checked = await host.ask('run.check', { engagementId });
    expect(checked.problems.map(({ code }) => code)).toEqual(['drift']);
    expect(await stepOf(host, engagementId, step)).toMatchObject({ state: { state: 'done' } });
  });

  test('is taken once: the same again changes nothing, and another app is refused', async () => {
    const host = await openHost();
    const { engagementId, id, appId, tenantId } = await madeElsewhere(host);
    const step = 'new-registration';
    const asked = {
      engagementId,
      step,
      text: block(step, tenantId, { clientId: appId, applicationObjectId: id }),
    };
    await host.ask('step.result', asked);
    expect((await host.ask('step.result', asked)).engagement.known).toMatchObject({ clientId: appId });
    const other = block(step, tenantId, { clientId: guid('9') });
    expect(await host.refused('step.result', { ...asked, text: other })).toEqual({
      code: 'values-invalid',
      issues: [{ field: 'clientId', reason: 'other-app', given: guid('9'), expected: appId }],
    });
  });

  test('of another tenant is refused', async () => {
    const host = await openHost();
    const engagementId = await openTeamspace(host);
    const step = 'new-registration';
    const text = block(step, guid('7'), { clientId: guid('1') });
    expect(await host.refused('step.result', { engagementId, step, text })).toMatchObject({
      issues: [{ field: 'tenantId', reason: 'other-tenant', given: guid('7') }],
    });
  });

  test('leaves an app that Entrada made its own', async () => {
    const host = await openHost();
    const engagementId = await openTeamspace(host);
    await host.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
    await host.ask('run.apply', { engagementId });
    const { known } = await host.ask('engagements.read', { engagementId });
    const step = 'grant-admin-consent';
    const { clientId, applicationObjectId, servicePrincipalObjectId } = known;
    const ids = { clientId, applicationObjectId, servicePrincipalObjectId };
    const text = block(step, await tenantOf(host, engagementId), ids);
    const { engagement } = await host.ask('step.result', { engagementId, step, text });
    expect(engagement.adopted).toBeUndefined();
    expect(engagement.known).toEqual(known);
    const undone = await host.ask('run.undo', { engagementId });
    expect(undone.resources).toContainEqual(
      expect.objectContaining({ kind: 'application', action: 'removed' }),
    );
  });
});

describe('without any sign-in', () => {
  const values = {
    tenantId: guid('3'),
    clientId: guid('1'),
    applicationObjectId: guid('4'),
    servicePrincipalObjectId: guid('2'),
    secretId: guid('5'),
    secretEnds: '2031-05-06',
  };

  test('values by hand fill in every script and every page', async () => {
    const host = await openHost();
    const engagementId = await openTeamspace(host);
    const given = { ...values, tenantId: await tenantOf(host, engagementId) };
    const step = 'note-the-ids';
    const { engagement } = await host.ask('step.values', { engagementId, step, values: given });
    expect(engagement.known).toMatchObject({
      clientId: values.clientId,
      servicePrincipalObjectId: values.servicePrincipalObjectId,
      secret: { keyId: values.secretId, ends: '2031-05-06T00:00:00.000Z', inKeychain: false },
    });
    const { script } = await host.ask('step.script', {
      engagementId,
      step: 'exchange-service-principal',
      shell: 'powershell',
    });
    expect(script).toContain(`-ObjectId '${values.servicePrincipalObjectId}'`);
  });

  test("a secret's value goes into the keychain and nowhere else", async () => {
    const host = await openHost();
    const engagementId = await openTeamspace(host);
    const given = { ...values, tenantId: await tenantOf(host, engagementId) };
    const asked = { engagementId, step: 'client-secret', values: given, secretValue: ` ${secretValue} ` };
    const answer = await host.ask('step.values', asked);
    expect(answer.recorded).toContain('secretValue');
    expect(answer.engagement.known.secret?.inKeychain).toBe(true);
    expect(JSON.stringify([answer, host.events])).not.toContain(secretValue);
    expect(await host.ask('secret.reveal', { engagementId })).toEqual({ value: secretValue });
    const texts = await textsIn(host.dataFolder);
    expect(texts.filter(({ text }) => text.includes(secretValue))).toEqual([]);
  });

  test('the Secret ID in place of the value is named for what it is, and nothing is stored', async () => {
    const host = await openHost();
    const engagementId = await openTeamspace(host);
    const given = { ...values, tenantId: await tenantOf(host, engagementId) };
    const asked = { engagementId, step: 'client-secret', values: given, secretValue: values.secretId };
    expect(await host.refused('step.values', asked)).toEqual({
      code: 'values-invalid',
      issues: [{ field: 'secretValue', reason: 'secret-id-not-value' }],
    });
    expect((await host.ask('engagements.read', { engagementId })).known).toEqual({});
  });

  test('a wrong id is put right by hand', async () => {
    const host = await openHost();
    const engagementId = await openTeamspace(host);
    const step = 'note-the-ids';
    await host.ask('step.values', { engagementId, step, values: { clientId: values.applicationObjectId } });
    const right = { clientId: values.clientId, applicationObjectId: values.applicationObjectId };
    const { engagement } = await host.ask('step.values', { engagementId, step, values: right });
    expect(engagement.known).toMatchObject(right);
    expect(engagement.adopted).toMatchObject({ clientId: values.clientId });
  });

  test('the tenant is learnt from what is handed in, and then no other is taken', async () => {
    const host = await openHost({ vaultInMemory: true });
    const opened = await host.ask('engagements.open', {
      guide: 'teamspace',
      cloud: { type: 'named', name: 'global' },
      answers: teamspaceAnswers,
    });
    const asked = { engagementId: opened.summary.id, step: 'client-secret', values };
    expect((await host.ask('step.values', asked)).engagement.summary.tenant).toEqual({ id: guid('3') });
    const other = { ...asked, values: { tenantId: guid('7') } };
    expect(await host.refused('step.values', other)).toMatchObject({
      issues: [{ field: 'tenantId', reason: 'other-tenant', expected: guid('3') }],
    });
    // A customer's secret must outlive the process: memory is not good enough.
    expect(await host.refused('step.values', { ...asked, secretValue })).toMatchObject({
      code: 'keychain-missing',
    });
  });
});
