import { expect, test } from 'vitest';
import { sharedPractice } from '../support/practice.ts';
import { armAs, armVersion, homeSubscription, outcome, type Ask } from './azure-client.ts';

const shared = sharedPractice();
const type = 'Microsoft.DigitalTwins/digitalTwinsInstances';

async function asOwner(): Promise<{ azure: Ask; home: string; group: string }> {
  const azure = await armAs(shared(), 'azure');
  const home = await homeSubscription(azure);
  return { azure, home, group: `${home}/resourceGroups/practice-rg` };
}

test('the instances of a subscription: one ready, one being made, one without public access', async () => {
  const { azure, home, group } = await asOwner();
  const { body } = await azure('GET', `${home}/providers/${type}?${armVersion.twins}`);
  const port = new URL(shared().cloud.endpoints.digitalTwins ?? '').port;
  expect(
    body.value?.map(({ name, properties = {} }) => [
      name,
      properties['provisioningState'],
      properties['hostName'],
      properties['publicNetworkAccess'],
    ]),
  ).toEqual([
    ['practice-twins', 'Succeeded', `localhost:${port}`, 'Enabled'],
    ['practice-twins-new', 'Provisioning', null, 'Enabled'],
    ['practice-twins-private', 'Succeeded', `127.0.0.1:${port}`, 'Disabled'],
  ]);
  expect(body.value?.[0]).toMatchObject({
    id: `${group}/providers/${type}/practice-twins`,
    type,
    location: 'westeurope',
  });
  const inGroup = await azure('GET', `${group}/providers/${type}?${armVersion.twins}`);
  expect(inGroup.body).toEqual(body);
  const one = await azure(
    'GET',
    `${group.toUpperCase()}/providers/${type}/Practice-Twins?${armVersion.twins}`,
  );
  expect(one.body).toEqual(body.value?.[0]);
});

test.each<[string, (where: { home: string; group: string }) => string, string]>([
  [
    'an instance that is not there',
    ({ group }) => `${group}/providers/${type}/nowhere`,
    '404 ResourceNotFound',
  ],
  [
    'a group that is not there',
    ({ home }) => `${home}/resourceGroups/nowhere/providers/${type}`,
    '404 ResourceGroupNotFound',
  ],
  ['a group without instances', ({ home }) => `${home}/resourceGroups/empty-rg/providers/${type}`, '200'],
])('%s', async (_name, path, expected) => {
  const { azure, ...where } = await asOwner();
  expect(outcome(await azure('GET', `${path(where)}?${armVersion.twins}`))).toBe(expected);
});

test('a version that the provider does not have is no version of its type', async () => {
  const { azure, home } = await asOwner();
  const reply = await azure('GET', `${home}/providers/${type}?api-version=2099-01-01`);
  expect(outcome(reply)).toBe('404 InvalidResourceType');
  expect(reply.body.error?.message).toContain("The supported api-versions are '2020-10-31,");
  expect(outcome(await azure('GET', `${home}/providers/${type}?api-version=x`))).toBe(
    '400 InvalidApiVersionParameter',
  );
});

test('who may not read is refused at the scope that was asked', async () => {
  const { home, group } = await asOwner();
  const nobody = await armAs(shared(), 'nobody');
  for (const scope of [home, group]) {
    const reply = await nobody('GET', `${scope}/providers/${type}?${armVersion.twins}`);
    expect(outcome(reply)).toBe('403 AuthorizationFailed');
    expect(reply.body.error?.message).toContain(`perform action '${type}/read' over scope '${scope}'`);
  }
});
