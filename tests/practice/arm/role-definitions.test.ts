import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { armVersion, dataOwner, outcome } from './azure-client.ts';
import { azureWithApp } from './azure-with-app.ts';

test('roles are found by their name', async () => {
  const { azure, home } = await azureWithApp();
  const definitions = `${home}/providers/Microsoft.Authorization/roleDefinitions`;
  const filter = encodeURIComponent("roleName eq 'azure digital twins data owner'");
  const { body } = await azure('GET', `${definitions}?${armVersion.roles}&$filter=${filter}`);
  expect(body.value).toMatchObject([
    {
      name: dataOwner,
      id: `${definitions}/${dataOwner}`,
      properties: { roleName: 'Azure Digital Twins Data Owner', type: 'BuiltInRole' },
    },
  ]);
  const one = await azure('GET', `${definitions}/${dataOwner}?${armVersion.roles}`);
  expect(one.body).toEqual(body.value?.[0]);
  const everywhere = await azure(
    'GET',
    `/providers/Microsoft.Authorization/roleDefinitions?${armVersion.roles}`,
  );
  expect(everywhere.body.value?.length).toBe(7);
  const missing = await azure('GET', `${definitions}/${randomUUID()}?${armVersion.roles}`);
  expect(outcome(missing)).toBe('404 RoleDefinitionDoesNotExist');
  const unsupported = await azure('GET', `${definitions}?${armVersion.roles}&$filter=name`);
  expect(outcome(unsupported)).toBe('400 UnsupportedQuery');
});
