import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../../host/support/open-host.ts';
import { textsIn } from '../../host/support/texts-in.ts';
import { actions, ready, stateOf, twinsAnswers } from '../support/open-twins.ts';
import { practiceGraph } from '../support/practice-graph.ts';

afterEach(closeHosts);

const CERTIFICATE = 'client-certificate/client-certificate';

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
  const stored = (await textsIn(open.dataFolder)).filter(({ file }) => !file.startsWith('practice'));
  expect(stored.filter(({ text }) => text.includes('PRIVATE KEY'))).toEqual([]);

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
});

test('it leaves this machine encrypted only, key and certificate in one file', async () => {
  const { open, engagementId, ours } = await withCertificate();
  const asked = { engagementId, file: join(open.dataFolder, 'twins.pem'), overwrite: false };
  const passphrase = 'correct horse battery';
  expect(await open.refused('certificate.export', { ...asked, passphrase })).toEqual({ code: 'not-yet-run' });
  await open.ask('run.apply', { engagementId });
  expect(await open.refused('certificate.export', { ...asked, passphrase: 'short' })).toMatchObject({
    code: 'passphrase-weak',
  });
  const { file } = await open.ask('certificate.export', { ...asked, passphrase });
  const pem = readFileSync(file, 'utf8');
  expect(pem).toContain('BEGIN ENCRYPTED PRIVATE KEY');
  expect(pem).not.toContain('BEGIN PRIVATE KEY');
  expect(() => createPrivateKey({ key: pem, passphrase: 'wrong' })).toThrow();
  const certificate = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')));
  expect(certificate.checkPrivateKey(createPrivateKey({ key: pem, passphrase }))).toBe(true);
  const [{ key } = { key: '' }] = (await ours())?.['keyCredentials'] as { key: string | null }[]; // as Graph answers
  expect(key === null || Buffer.from(key, 'base64').equals(certificate.raw)).toBe(true);
  expect(await open.refused('secret.reveal', { engagementId })).toEqual({ code: 'not-yet-run' });
});

test('it is renewed as a secret is: a second one beside the first, the person’s word, and the first one is gone', async () => {
  const { open, engagementId, ours } = await withCertificate();
  await open.ask('run.apply', { engagementId });
  const [before] = await open.ask('secrets.list', {});
  expect(before).toMatchObject({ is: 'certificate', role: 'current', renewal: 'none' });
  const inTenant = async () =>
    ((await ours())?.['keyCredentials'] as { keyId: string }[]).map(({ keyId }) => keyId); // as Graph answers

  const begun = await open.ask('renewal.begin', { engagementId });
  expect(begun).toMatchObject({ stage: 'overlap', replaced: [{ keyId: before?.keyId }] });
  const current = begun.current?.keyId;
  expect((await inTenant()).sort()).toEqual([before?.keyId, current].sort());
  expect((await open.ask('secrets.list', {})).map(({ is, role }) => [is, role])).toEqual([
    ['certificate', 'replaced'],
    ['certificate', 'current'],
  ]);
  // Begun again it goes on where it was.
  expect(await open.ask('renewal.begin', { engagementId })).toMatchObject({ current: { keyId: current } });
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);

  const finished = await open.ask('renewal.finish', { engagementId });
  expect(finished).toMatchObject({ stage: 'none', current: { keyId: current }, replaced: [] });
  expect(await inTenant()).toEqual([current]);
  const { known, checklist } = await open.ask('engagements.read', { engagementId });
  expect(known).toMatchObject({ certificate: { keyId: current, inKeychain: true } });
  expect(stateOf({ checklist }, 'client-certificate')).toMatchObject({ state: 'done' });
  const run = await open.ask('run.apply', { engagementId });
  expect([run.problems, new Set(Object.values(actions(run)))]).toEqual([[], new Set(['kept'])]);
  expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await open.ask('secrets.list', {})).toEqual([]);
});
