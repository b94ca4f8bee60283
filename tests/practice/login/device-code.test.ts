import { PublicClientApplication, type DeviceCodeRequest } from '@azure/msal-node';
import { expect, test } from 'vitest';
import { Browser, type Page } from '../support/browser.ts';
import { posting } from '../support/https.ts';
import { graphCommandLineTools, msalConfiguration, userRead } from '../support/msal.ts';
import { practice, type Practice } from '../support/practice.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const upn = 'consent@practice.example';

interface DeviceReply {
  device_code: string;
  user_code: string;
  verification_uri: string;
  interval: number;
  message: string;
}

async function startSignIn(cloud: Practice): Promise<DeviceReply> {
  const fields = { client_id: graphCommandLineTools, scope: 'openid profile User.Read' };
  const response = await cloud.fetch(`${cloud.authority}/oauth2/v2.0/devicecode`, posting(fields));
  return (await response.json()) as DeviceReply;
}

/** The person with the code: types it, then fills in the login page. */
async function enter(cloud: Practice, url: string, filledIn: Record<string, string>): Promise<Page> {
  const browser = new Browser(cloud.fetch);
  const { otc = '', ...account } = filledIn;
  const login = await browser.submit(await browser.open(url), { otc });
  return login.fields.ctx === undefined ? login : browser.submit(login, account);
}

function poll(cloud: Practice, device: DeviceReply, spelling: 'long' | 'short' = 'long') {
  const grant = spelling === 'long' ? 'urn:ietf:params:oauth:grant-type:device_code' : 'device_code';
  const code: Record<string, string> =
    spelling === 'long' ? { device_code: device.device_code } : { code: device.device_code };
  return askForToken(cloud, { grant_type: grant, client_id: graphCommandLineTools, ...code });
}

test('MSAL signs a person in by device code', async () => {
  const cloud = await practice();
  const request: DeviceCodeRequest = {
    scopes: [userRead],
    deviceCodeCallback: ({ userCode, verificationUri }) => {
      void enter(cloud, verificationUri, { otc: userCode, login: upn, passwd: cloud.password(upn) });
    },
  };
  const result = await new PublicClientApplication(msalConfiguration(cloud)).acquireTokenByDeviceCode(
    request,
  );
  expect(result?.account?.username).toBe(upn);
  expect(claimsOf(result?.accessToken)).toMatchObject({ upn, scp: 'User.Read openid profile' });
});

test('both spellings of the grant wait for the person and pay out once', async () => {
  let now = Date.now();
  const cloud = await practice({}, () => now);
  const device = await startSignIn(cloud);
  expect(device.message).toContain(device.user_code);
  expect(refusal(await poll(cloud, device))).toBe('authorization_pending 70016');
  expect(refusal(await poll(cloud, device, 'short'))).toBe('slow_down 70016');
  now += device.interval * 1000;
  expect(refusal(await poll(cloud, device, 'short'))).toBe('authorization_pending 70016');
  // Typed as people type.
  const otc = ` ${device.user_code.toLowerCase().replace(/^(.{4})/, '$1-')}`;
  const done = await enter(cloud, device.verification_uri, { otc, login: upn, passwd: cloud.password(upn) });
  expect(done.html).toContain('You have signed in');
  expect(await poll(cloud, device, 'short')).toMatchObject({
    status: 200,
    scope: 'openid profile User.Read',
  });
  expect(refusal(await poll(cloud, device))).toBe('invalid_grant 54005');
});

test('a mistyped code is asked for again', async () => {
  const cloud = await practice();
  const device = await startSignIn(cloud);
  const again = await enter(cloud, device.verification_uri, { otc: 'NONSENSE1' });
  expect(again.html).toContain('AADSTS70018');
  expect(again.fields.otc).toBe('NONSENSE1');
});

test('cancelling ends the wait', async () => {
  const cloud = await practice();
  const device = await startSignIn(cloud);
  await enter(cloud, device.verification_uri, { otc: device.user_code, cancel: '1' });
  expect(refusal(await poll(cloud, device))).toBe('authorization_declined 70021');
});

test('after fifteen minutes it is too late', async () => {
  let now = Date.now();
  const cloud = await practice({}, () => now);
  const device = await startSignIn(cloud);
  now += 15 * 60_000;
  expect(refusal(await poll(cloud, device))).toBe('expired_token 70019');
  expect((await enter(cloud, device.verification_uri, { otc: device.user_code })).html).toContain(
    'AADSTS70018',
  );
});
