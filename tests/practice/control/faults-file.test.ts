import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { practice, temporaryFolder } from '../support/practice.ts';
import { steering } from './steering.ts';

function file(text: string): string {
  const path = join(temporaryFolder(), 'faults.yaml');
  writeFileSync(path, text);
  return path;
}

test('what a faults file says holds from the start, and again after a reset', async () => {
  const faultsFile = file(`
switches: { lagMs: 20 }
rules:
  - { service: graph, path: /me, error: { status: 403, code: Authorization_RequestDenied, message: No. } }
tenant:
  - { do: take-role, account: consent@practice.example }
`);
  const at = await steering(await practice({ faultsFile }));
  const inForce = { switches: { lagMs: 20 }, rules: [{ path: '/me' }] };
  expect((await at.graph('GET', '/me')).status).toBe(403);
  await at.control('DELETE', '/faults');
  expect((await at.graph('GET', '/me')).status).toBe(200);
  await at.control('POST', '/reset');
  expect((await at.control('GET', '/faults')).body).toMatchObject(inForce);
});

test.each([
  ['rules: [{ service: grapf, cut: before }]', 'rules[0].service'],
  ['tenant: [{ do: delete-application, app: nowhere }]', "no application 'nowhere'"],
])('%s stops the start with a sentence', async (text, words) => {
  await expect(practice({ faultsFile: file(text) })).rejects.toThrow(words);
});
