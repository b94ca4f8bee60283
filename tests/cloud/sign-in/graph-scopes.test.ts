import { expect, test } from 'vitest';
import { namedClouds } from '../../../src/cloud/clouds/named-clouds.ts';
import { graphScopes } from '../../../src/cloud/sign-in/graph-scopes.ts';

test('each cloud is asked for its own Graph’s permissions; OpenID’s belong to none', () => {
  const asked = Object.fromEntries(
    namedClouds.map((cloud) => [cloud.name, graphScopes(cloud, ['openid', 'User.Read'])]),
  );
  expect(asked).toEqual({
    global: ['openid', 'https://graph.microsoft.com/User.Read'],
    usgovL4: ['openid', 'https://graph.microsoft.us/User.Read'],
    usgovL5: ['openid', 'https://dod-graph.microsoft.us/User.Read'],
    china: ['openid', 'https://microsoftgraph.chinacloudapi.cn/User.Read'],
  });
});
