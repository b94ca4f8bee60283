import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import {
  armAs,
  armVersion,
  assignment,
  assignmentPath,
  contributor,
  dataOwner,
  outcome,
  reader,
  send,
  userToken,
  type Ask,
} from './azure-client.ts';
import { azureWithApp } from './azure-with-app.ts';

test('only who may assign roles does: neither the administrator of the directory nor a contributor', async () => {
  const { azure, twins, home, app, cloud } = await azureWithApp();
  const put = (ask: Ask, name = randomUUID()) =>
    ask('PUT', assignmentPath(twins, name), assignment(dataOwner, app.servicePrincipalId));
  const admin = await armAs(cloud, 'admin');
  const name = randomUUID();
  const refused = await put(admin, name);
  expect(refused.status).toBe(403);
  expect(refused.body.error).toEqual({
    code: 'AuthorizationFailed',
    message: expect.stringMatching(
      new RegExp(
        `^The client 'admin@practice\\.example' with object id '[0-9a-f-]{36}' does not have authorization to perform action 'Microsoft\\.Authorization/roleAssignments/write' over scope '${twins}/providers/Microsoft\\.Authorization/roleAssignments/${name}' or the scope is invalid\\. If access was recently granted, please refresh your credentials\\.$`,
      ),
    ) as unknown,
  });

  const apps = openDirectory().user('apps@practice.example')?.id ?? '';
  expect(outcome(await azure('PUT', assignmentPath(home, randomUUID()), assignment(contributor, apps)))).toBe(
    '201',
  );
  const asContributor = await armAs(cloud, 'apps');
  expect(outcome(await asContributor('GET', `${twins}?${armVersion.twins}`))).toBe('200');
  expect(outcome(await put(asContributor))).toBe('403 AuthorizationFailed');

  const managed = (await azure('GET', `/subscriptions?${armVersion.subscriptions}`)).body.value?.[1];
  const there = await azure('PUT', assignmentPath(managed?.['id'], randomUUID()), assignment(reader, apps));
  expect(outcome(there)).toBe('403 AuthorizationFailed');
});

test.each<[string, object, string]>([
  ['an unknown property', { properties: { roleDefinitionID: 'x' } }, '400 InvalidRequestContent'],
  ['an unknown member', { propertys: {} }, '400 InvalidRequestContent'],
  ['a list', [], '400 InvalidRequestContent'],
  [
    'a bare role',
    { properties: { roleDefinitionId: dataOwner, principalId: randomUUID() } },
    '400 InvalidRoleDefinitionId',
  ],
  ['an unknown role', assignment(randomUUID(), randomUUID()), '400 RoleDefinitionDoesNotExist'],
])('%s is refused', async (_name, body, expected) => {
  const { azure, twins } = await azureWithApp();
  expect(outcome(await azure('PUT', assignmentPath(twins, randomUUID()), body))).toBe(expected);
});

test('names that are no GUID, other content and broken JSON are refused', async () => {
  const { azure, twins, cloud, home } = await azureWithApp();
  const principal = openDirectory().user('apps@practice.example')?.id ?? '';
  const body = assignment(dataOwner, principal);
  expect(outcome(await azure('PUT', assignmentPath(twins, 'mine'), body))).toBe(
    '400 InvalidRoleAssignmentId',
  );
  const nowhere = `${home}/resourceGroups/practice-rg/providers/Microsoft.DigitalTwins/digitalTwinsInstances/nowhere`;
  expect(outcome(await azure('PUT', assignmentPath(nowhere, randomUUID()), body))).toBe(
    '404 ResourceNotFound',
  );
  const authorization = `Bearer ${await userToken(cloud, 'azure@practice.example')}`;
  const raw = (type: string, text: string) =>
    send(cloud, `${cloud.cloud.endpoints.arm ?? ''}${assignmentPath(twins, randomUUID())}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': type },
      body: text,
    });
  const asText = await raw('text/plain', JSON.stringify(body));
  expect(outcome(asText)).toBe('415 UnsupportedMediaType');
  expect(asText.body.error?.message).toBe(
    "The content media type 'text/plain' is not supported. Only 'application/json' is supported.",
  );
  expect(outcome(await raw('application/json', '{"properties":'))).toBe('400 InvalidRequestContent');
});
