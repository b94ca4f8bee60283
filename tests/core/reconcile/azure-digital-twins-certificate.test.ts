import { X509Certificate } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../../host/support/open-host.ts';
import { textsIn } from '../../host/support/texts-in.ts';
import { actions, made, ready, stateOf, twinsAnswers } from '../support/open-twins.ts';
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

const CERTIFICATE = 'client-certificate/client-certificate';
const all = Object.keys(made).map((ref) => (ref === 'client-secret/client-secret' ? CERTIFICATE : ref));

async function withCertificate() {
  const { open, engagementId } = await ready({ credential: 'certificate', access: 'service' });
  const graph = await practiceGraph(open.dataFolder);
  const ours = async () =>
    (
      await graph.list(
        `/applications?$filter=displayName eq '${twinsAnswers.appName}'&$select=id,keyCredentials,passwordCredentials`,
      )
    )[0];
  return { open, engagementId, graph, ours };
}

test('a service signs in with a certificate made here, and reads from the instance', async () => {
  const { open, engagementId, ours } = await withCertificate();
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(actions(first)).toMatchObject({ [CERTIFICATE]: 'created' });
  expect(stateOf(first, 'client-certificate')?.state).toBe('done');
  expect(stateOf(first, 'client-secret')?.state).toBe('not-needed');
  expect(stateOf(first, 'read-models')?.state).toBe('done');
  const app = await ours();
  expect(app).toMatchObject({
    keyCredentials: [{ type: 'AsymmetricX509Cert', usage: 'Verify' }],
    passwordCredentials: [],
  });
  const { known } = await open.ask('engagements.read', { engagementId });
  expect(known).toMatchObject({ certificate: { inKeychain: true } });
  expect(await textsIn(open.dataFolder)).not.toContain('PRIVATE KEY');

  const second = await open.ask('run.apply', { engagementId });
  expect([second.problems, new Set(Object.values(actions(second)))]).toEqual([[], new Set(['kept'])]);
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);
});

test('other certificates stay: ours is added beside them, and undone alone', async () => {
  const { open, engagementId, graph, ours } = await withCertificate();
  await open.ask('run.apply', { engagementId });
  const before = await ours();
  const mine = (before?.['keyCredentials'] as { keyId: string }[])[0]; // as Graph answers
  const path = `/applications/${String(before?.['id'])}`;
  expect((await graph.send('PATCH', path, { keyCredentials: [] })).status).toBe(204);
  const drifted = await open.ask('run.check', { engagementId });
  expect(drifted.problems).toEqual([{ code: 'drift', resources: [CERTIFICATE] }]);
  const repaired = await open.ask('run.apply', { engagementId });
  expect(actions(repaired)).toMatchObject({ [CERTIFICATE]: 'created', 'application/application': 'kept' });
  const [made] = (await ours())?.['keyCredentials'] as { keyId: string }[]; // as Graph answers
  expect(made?.keyId).not.toBe(mine?.keyId);
  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(await ours()).toBeUndefined();
  const { known } = await open.ask('engagements.read', { engagementId });
  expect(known.certificate).toBeUndefined();
});

test('the plan shows the certificate, and makes none', async () => {
  const { open, engagementId, ours } = await withCertificate();
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  const line = plan.lines.find(({ kind }) => kind === 'client-certificate');
  expect(line).toMatchObject({ sign: 'create', group: 'secret' });
  expect(JSON.stringify(line?.requests)).toContain('{certificate}');
  expect(await ours()).toBeUndefined();
  expect(all).toContain(CERTIFICATE);
  expect(X509Certificate).toBeDefined();
});
