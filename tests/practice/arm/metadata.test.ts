import { expect, test } from 'vitest';
import { sharedPractice } from '../support/practice.ts';
import { outcome, send } from './azure-client.ts';

const shared = sharedPractice();

test('who knows nothing but Azure’s address learns without a token where to sign in', async () => {
  const cloud = shared();
  const { arm = '', login } = cloud.cloud.endpoints;
  const { status, body } = await send(cloud, `${arm}/metadata/endpoints?api-version=2022-09-01`);
  expect([status, body]).toMatchObject([
    200,
    [{ resourceManager: arm, authentication: { loginEndpoint: login, tenant: 'common' } }],
  ]);
  expect(outcome(await send(cloud, `${arm}/metadata/endpoints`))).toBe('400 MissingApiVersionParameter');
  expect(outcome(await send(cloud, `${arm}/metadata?api-version=2022-09-01`))).toBe(
    '401 AuthenticationFailed',
  );
});
