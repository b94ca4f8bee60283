import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { practice, type Practice } from '../support/practice.ts';
import {
  armAs,
  assignment,
  assignmentPath,
  dataOwner,
  dataReader,
  outcome,
  send,
  twinsInstance,
  userToken,
} from './azure-client.ts';
import { azureWithApp } from './azure-with-app.ts';

test('a principal has to be the object id of somebody who can hold a role', async () => {
  const { azure, twins, app, cloud } = await azureWithApp();
  const [application] = [...openDirectory().rows('applications').all()];
  const put = (principalId: string, more = {}) =>
    azure('PUT', assignmentPath(twins, randomUUID()), assignment(dataOwner, principalId, more));
  const registration = await put(application?.id ?? '');
  expect(outcome(registration)).toBe('400 PrincipalTypeNotSupported');
  expect(registration.body.error?.message).toBe(
    'Principals of type Application cannot validly be used in role assignments.',
  );
  const clientId = await put(app.appId, { principalType: 'ServicePrincipal' });
  expect(outcome(clientId)).toBe('400 PrincipalNotFound');
  expect(clientId.body.error?.message).toMatch(
    `Principal ${app.appId.replaceAll('-', '')} does not exist in the directory ${cloud.cloud.tenant.id}. Check`,
  );
  expect(outcome(await put('azure@practice.example'))).toBe('400 InvalidPrincipalId');
  expect(outcome(await put(app.servicePrincipalId, { principalType: 'User' }))).toBe(
    '400 UnmatchedPrincipalType',
  );
});

test('a new principal is known late, unless its type is said', async () => {
  let now = Date.now();
  const cloud = await practice({ lagMs: 30_000 }, () => now);
  const graph = await graphAs(cloud);
  const application = await graph('/applications', { displayName: 'new' });
  now += 30_000;
  const principal = String((await graph('/servicePrincipals', { appId: application['appId'] }))['id']);
  const azure = await armAs(cloud, 'azure');
  const { id } = await twinsInstance(azure);
  const put = (role: string, more = {}) =>
    azure('PUT', assignmentPath(id, randomUUID()), assignment(role, principal, more));
  expect(outcome(await put(dataOwner))).toBe('400 PrincipalNotFound');
  expect(outcome(await put(dataOwner, { principalType: 'ServicePrincipal' }))).toBe('201');
  now += 30_000;
  expect(outcome(await put(dataReader))).toBe('201');
});

async function graphAs(cloud: Practice) {
  const token = await userToken(cloud, 'admin@practice.example', 'https://graph.microsoft.com/.default');
  return async (path: string, sent: object): Promise<Record<string, unknown>> => {
    const { body } = await send(cloud, `${cloud.cloud.endpoints.graph}/v1.0${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    return body;
  };
}
