import { PublicClientApplication } from '@azure/msal-node';
import { expect, test } from 'vitest';
import { Browser } from '../support/browser.ts';
import { azureCli, graphCommandLineTools, msalConfiguration, userRead } from '../support/msal.ts';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const upn = 'admin@practice.example';

function signIn(cloud: Practice) {
  return askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username: upn,
    password: cloud.password(upn),
    scope: 'openid profile offline_access User.Read',
  });
}

function renew(cloud: Practice, refreshToken = '', fields: Record<string, string> = {}) {
  return askForToken(cloud, {
    grant_type: 'refresh_token',
    client_id: graphCommandLineTools,
    refresh_token: refreshToken,
    ...fields,
  });
}

test('MSAL renews without the person, also after the practice cloud was started anew', async () => {
  const stateDir = temporaryFolder();
  const before = await practice({ stateDir });
  const first = new PublicClientApplication(msalConfiguration(before));
  const signedIn = await first.acquireTokenInteractive({
    scopes: [userRead],
    openBrowser: async (url) => {
      const browser = new Browser(before.fetch);
      await browser.submit(await browser.signIn(url, upn, before.password(upn)));
    },
  });
  const kept = first.getTokenCache().serialize();
  await before.stop();

  const after = await practice({ stateDir });
  expect(after.cloud.endpoints).toEqual(before.cloud.endpoints);
  const second = new PublicClientApplication(msalConfiguration(after));
  second.getTokenCache().deserialize(kept);
  const [account] = await second.getTokenCache().getAllAccounts();
  if (account === undefined) throw new Error('the cache holds no account');
  const renewed = await second.acquireTokenSilent({ scopes: [userRead], account, forceRefresh: true });
  expect(renewed.fromCache).toBe(false);
  expect(renewed.account?.homeAccountId).toBe(signedIn.account?.homeAccountId);
  expect(claimsOf(renewed.accessToken).uti).not.toBe(claimsOf(signedIn.accessToken).uti);
  const other = 'https://graph.microsoft.com/Application.Read.All';
  expect(claimsOf((await second.acquireTokenSilent({ scopes: [other], account })).accessToken).scp).toContain(
    'Application.Read.All',
  );
});

test('each renewal gives another refresh token', async () => {
  const cloud = await practice();
  const { refresh_token: first } = await signIn(cloud);
  const renewed = await renew(cloud, first, { scope: `${userRead} openid` });
  expect(renewed).toMatchObject({ status: 200, scope: `openid ${userRead}` });
  expect(renewed.refresh_token).not.toBe(first);
  expect(await renew(cloud, renewed.refresh_token)).toMatchObject({
    status: 200,
    scope: expect.stringContaining('User.Read') as unknown,
  });
});

test('a refresh token is nobody else’s and not for ever', async () => {
  let now = Date.now();
  const cloud = await practice({}, () => now);
  const { refresh_token: token } = await signIn(cloud);
  expect(refusal(await renew(cloud, 'made-up'))).toBe('invalid_grant 9002313');
  expect(refusal(await renew(cloud, token, { client_id: azureCli }))).toBe('invalid_grant 70000');
  now += 90 * 86_400_000;
  expect(refusal(await renew(cloud, token))).toBe('invalid_grant 70008');
});
