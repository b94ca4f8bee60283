import { PublicClientApplication, type InteractiveRequest } from '@azure/msal-node';
import { expect, test } from 'vitest';
import { Browser, type Page } from '../support/browser.ts';
import { graphCommandLineTools, msalConfiguration, userRead } from '../support/msal.ts';
import { sharedPractice, type Practice } from '../support/practice.ts';
import { claimsOf } from '../support/token-request.ts';

const shared = sharedPractice();

/** MSAL's own interactive flow; `act` is the person in front of the browser. */
function interactive(cloud: Practice, act: (url: string, browser: Browser) => Promise<unknown>) {
  const request: InteractiveRequest = {
    scopes: [userRead, 'https://graph.microsoft.com/Application.ReadWrite.All'],
    prompt: 'select_account',
    openBrowser: async (url) => {
      await act(url, new Browser(cloud.fetch));
    },
  };
  return new PublicClientApplication(msalConfiguration(cloud)).acquireTokenInteractive(request);
}

test('MSAL signs a person in through the login page', async () => {
  const cloud = shared();
  const upn = 'apps@practice.example';
  const pages: Page[] = [];
  const result = await interactive(cloud, async (url, browser) => {
    const posting = await browser.signIn(url, upn, cloud.password(upn));
    pages.push(posting, await browser.submit(posting));
  });
  expect(result.account).toMatchObject({ username: upn, tenantId: cloud.cloud.tenant.id });
  expect(result.scopes).toEqual(
    expect.arrayContaining([userRead, 'https://graph.microsoft.com/Application.ReadWrite.All']),
  );
  expect(claimsOf(result.accessToken)).toMatchObject({
    aud: 'https://graph.microsoft.com',
    iss: `${cloud.authority}/`,
    tid: cloud.cloud.tenant.id,
    appid: graphCommandLineTools,
    idtyp: 'user',
    upn,
    unique_name: upn,
    ver: '1.0',
    scp: 'User.Read Application.ReadWrite.All openid profile',
    wids: expect.arrayContaining(['158c047a-c907-4556-b7ef-446551a6b5f7']) as unknown,
  });
  expect(pages.map(({ status }) => status)).toEqual([200, 200]);
});

test('a wrong password is explained on the page, which keeps the account and lets one try again', async () => {
  const cloud = shared();
  const upn = 'admin@practice.example';
  const result = await interactive(cloud, async (url, browser) => {
    const again = await browser.signIn(url, upn, 'not it');
    expect(again.html).toContain(
      'AADSTS50126: Error validating credentials due to invalid username or password.',
    );
    expect(again.fields.login).toBe(upn);
    await browser.submit(await browser.submit(again, { passwd: cloud.password(upn) }));
  });
  expect(result.account?.username).toBe(upn);
});

test.each([
  ['somebody@practice.example', 'AADSTS50034'],
  ['somebody@contoso.example', 'AADSTS50020'],
])('an account that is not of this tenant is refused: %s', async (login, code) => {
  const cloud = shared();
  const signingIn = interactive(cloud, async (url, browser) => {
    const again = await browser.signIn(url, login, 'anything');
    expect(again.html).toContain(code);
    await browser.submit(await browser.submit(again, { cancel: '1' }));
  });
  await expect(signingIn).rejects.toMatchObject({ errorCode: 'access_denied' });
});

test('cancelling tells the application', async () => {
  const cloud = shared();
  const signingIn = interactive(cloud, async (url, browser) => {
    await browser.submit(await browser.submit(await browser.open(url), { cancel: '1' }));
  });
  await expect(signingIn).rejects.toMatchObject({
    errorCode: 'access_denied',
    errorMessage: expect.stringContaining('AADSTS65004') as unknown,
  });
});

test('the login page is labelled, speaks German on request and carries no open policy', async () => {
  const cloud = shared();
  const query = new URLSearchParams({
    client_id: graphCommandLineTools,
    redirect_uri: 'http://localhost:1234/back',
    response_type: 'code',
    scope: 'User.Read',
    login_hint: '"><script>alert(1)</script>@practice.example',
  });
  const url = `${cloud.authority}/oauth2/v2.0/authorize?${query.toString()}`;
  const page = await new Browser(cloud.fetch).open(url, { headers: { 'accept-language': 'de-DE,de;q=0.9' } });
  expect(page.html).toContain('<html lang="de">');
  expect(page.html).toContain('<label for="login">');
  expect(page.html).toContain('<label for="passwd">Kennwort</label>');
  // Enter must sign in, so the cancel button is of another form.
  expect(page.html).toContain('<button class="plain" form="cancel"');
  expect(page.html).not.toContain('<script>alert');
  expect(page.fields.login).toContain('<script>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:1234;");
});

test('a page that was already used leads nowhere', async () => {
  const cloud = shared();
  const upn = 'admin@practice.example';
  const browser = new Browser(cloud.fetch);
  const query = new URLSearchParams({
    client_id: graphCommandLineTools,
    redirect_uri: 'http://localhost:1234',
    response_type: 'code',
    scope: 'User.Read',
  });
  const page = await browser.open(`${cloud.authority}/oauth2/v2.0/authorize?${query.toString()}`);
  const [first, second] = [
    await browser.submit(page, { login: upn, passwd: cloud.password(upn) }),
    await browser.submit(page, { login: upn, passwd: cloud.password(upn) }),
  ];
  expect(first.status).toBe(302);
  expect(second.status).toBe(400);
  expect(second.html).toContain('AADSTS90033');
});
