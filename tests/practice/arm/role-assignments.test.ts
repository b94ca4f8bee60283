import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { practice } from '../support/practice.ts';
import {
  armAs,
  armVersion,
  assignment,
  assignmentPath,
  dataOwner,
  dataReader,
  homeSubscription,
  outcome,
  owner,
  reader,
  type Ask,
} from './azure-client.ts';
import { azureWithApp } from './azure-with-app.ts';

const isNow = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown;

test('a role is assigned once, found again, and taken away', async () => {
  const { azure, twins, app, home } = await azureWithApp();
  const name = randomUUID();
  const body = assignment(dataOwner, app.servicePrincipalId, { principalType: 'ServicePrincipal' });
  const made = await azure('PUT', assignmentPath(twins, name), body);
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    properties: {
      roleDefinitionId: `${home}/providers/Microsoft.Authorization/roleDefinitions/${dataOwner}`,
      principalId: app.servicePrincipalId,
      principalType: 'ServicePrincipal',
      scope: twins,
      condition: null,
      conditionVersion: null,
      createdOn: isNow,
      updatedOn: isNow,
      createdBy: null,
      updatedBy: expect.any(String) as unknown,
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
    id: `${twins}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    type: 'Microsoft.Authorization/roleAssignments',
    name,
  });
  expect((await azure('PUT', assignmentPath(twins, name), body)).status).toBe(200);

  const twin = await azure('PUT', assignmentPath(twins, randomUUID()), body);
  expect(outcome(twin)).toBe('409 RoleAssignmentExists');
  expect(twin.body.error?.message).toBe(
    `The role assignment already exists. The ID of the existing role assignment is ${name.replaceAll('-', '')}.`,
  );
  for (const [scope, role] of [
    [twins, dataReader],
    [home, dataOwner],
  ] as const) {
    const other = await azure('PUT', assignmentPath(scope, name), assignment(role, app.servicePrincipalId));
    expect(outcome(other)).toBe('400 RoleAssignmentUpdateNotPermitted');
    expect(other.body.error?.message).toBe(
      'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
    );
  }

  const found = await azure('GET', assignmentPath(twins, name));
  expect(found.body).toMatchObject({ name, properties: { createdBy: expect.any(String) as unknown } });
  expect(outcome(await azure('GET', assignmentPath(home, name)))).toBe('404 RoleAssignmentNotFound');
  expect((await azure('DELETE', assignmentPath(twins, name))).body).toMatchObject({ name });
  expect((await azure('DELETE', assignmentPath(twins, name))).status).toBe(204);
  expect(outcome(await azure('GET', assignmentPath(twins, name)))).toBe('404 RoleAssignmentNotFound');
});

test('the list of a scope knows what lies above and below, and its filters leave out', async () => {
  const { azure, twins, app, home } = await azureWithApp();
  await azure('PUT', assignmentPath(twins, randomUUID()), assignment(dataReader, app.servicePrincipalId));
  const list = async (scope: string, filter?: string): Promise<unknown[]> => {
    const query = filter === undefined ? '' : `&$filter=${encodeURIComponent(filter)}`;
    const path = `${scope}/providers/Microsoft.Authorization/roleAssignments?${armVersion.roles}${query}`;
    const { body } = await azure('GET', path);
    return (body.value ?? []).map(({ properties = {} }) =>
      String(properties['roleDefinitionId']).replace(/.*\//, ''),
    );
  };
  expect(await list(twins)).toEqual([owner, reader, dataReader]);
  expect(await list(home)).toEqual([owner, reader, dataReader]);
  expect(await list(home, 'atScope()')).toEqual([owner, reader]);
  expect(await list(twins, 'atScope()')).toEqual([owner, reader, dataReader]);
  const id = app.servicePrincipalId;
  for (const filter of [
    `principalId eq '${id}'`,
    `principalId eq '${id.toUpperCase()}'`,
    `assignedTo('${id}')`,
    `atScope() and assignedTo('${id}')`,
  ])
    expect(await list(twins, filter), filter).toEqual([dataReader]);
  expect(await list(home, `atScope() and assignedTo('${id}')`)).toEqual([]);
});

test.each([
  'principalId eq 1',
  "principalId eq 'x' and roleDefinitionId eq 'y'",
  "principalId ne 'x'",
  'atScope() and atScope()',
  'atScope() or atScope()',
])('the filter %s is refused', async (filter) => {
  const cloud = await practice();
  const azure = await armAs(cloud, 'azure');
  const home = await homeSubscription(azure);
  const reply = await azure(
    'GET',
    `${home}/providers/Microsoft.Authorization/roleAssignments?${armVersion.roles}&$filter=${encodeURIComponent(filter)}`,
  );
  expect(outcome(reply)).toBe('400 UnsupportedQuery');
  expect(reply.body.error?.message).toBe(
    `The filter '${filter}' is not supported. Supported filters are either 'atScope()' or 'principalId eq '{value}' or assignedTo('{value}')'.`,
  );
});

test('a long list comes in pages, and what was assigned survives a restart', async () => {
  const { azure, twins, cloud, stateDir } = await azureWithApp();
  const principals = [...openDirectory().rows('servicePrincipals').all()].slice(0, 105);
  for (const { id } of principals)
    expect((await azure('PUT', assignmentPath(twins, randomUUID()), assignment(reader, id))).status).toBe(
      201,
    );
  const path = `${twins}/providers/Microsoft.Authorization/roleAssignments?${armVersion.roles}`;
  const names = async (ask: Ask): Promise<string[]> => {
    const found: string[] = [];
    for (let next: string | undefined = path; next !== undefined;) {
      const { body } = await ask('GET', next);
      expect(body.value?.length).toBeLessThanOrEqual(100);
      found.push(...(body.value ?? []).map(({ name }) => String(name)));
      next = body.nextLink;
    }
    return found;
  };
  const before = await names(azure);
  expect(new Set(before).size).toBe(107);
  await cloud.stop();
  const again = await practice({ stateDir });
  expect(await names(await armAs(again, 'azure'))).toEqual(before);
});
