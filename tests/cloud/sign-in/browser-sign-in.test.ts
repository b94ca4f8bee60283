import { request } from 'node:http';
import { expect, test } from 'vitest';
import { Browser } from '../../practice/support/browser.ts';
import { posting } from '../../practice/support/https.ts';
import { sharedPractice } from '../../practice/support/practice.ts';
import { asking, promptTaker, signInFor } from '../support/sign-in.ts';
import { anyText, containing } from '../support/expecting.ts';

const shared = sharedPractice();
const TEN_MINUTES = 10 * 60_000;

const browser = () => new Browser(shared().fetch);

/** What a person does with the page that opened. @returns the page they end on */
async function signInAs(url: string, upn: string) {
  const returning = await browser().signIn(url, upn, shared().password(upn));
  return browser().submit(returning);
}

const isListening = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { port } = new URL(new URL(url).searchParams.get('redirect_uri') ?? '');
    const get = request({ host: '127.0.0.1', port }, (answer) => {
      answer.resume();
      resolve(true);
    });
    get.on('error', () => resolve(false));
    get.end();
  });

test('the browser opens the login page; who signs in there is signed in, and reads so in two languages', async () => {
  const { prompt, first } = promptTaker();
  const pages: string[] = [];
  const openBrowser = async (url: string) => {
    void signInAs(url, 'exchange@practice.example').then(({ html }) => pages.push(html));
  };
  const { person } = await signInFor(shared().cloudFile, { openBrowser });
  const before = Date.now();
  const signedIn = await person.signIn(asking({ method: 'browser', prompt }));
  expect(signedIn).toMatchObject({
    ok: true,
    value: { account: 'exchange@practice.example', tenantId: shared().cloud.tenant.id },
  });
  const event = await first;
  expect(event).toEqual({ how: 'browser', url: anyText, until: anyText });
  const { searchParams, pathname } = new URL(event.url);
  expect(pathname).toBe('/organizations/oauth2/v2.0/authorize');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    scope: containing('https://graph.microsoft.com/Application.ReadWrite.All'),
    response_mode: 'form_post',
    code_challenge_method: 'S256',
    prompt: 'select_account',
  });
  expect(Date.parse(event.until) - before).toBeGreaterThan(TEN_MINUTES - 5_000);
  expect(Date.parse(event.until) - before).toBeLessThan(TEN_MINUTES + 5_000);
  await expect.poll(() => pages[0]).toContain('You are signed in.');
  expect(pages[0]).toContain('Sie sind angemeldet.');
});

test('the account and the tenant asked for are put before the person; another may sign in and is told apart', async () => {
  const { prompt, first } = promptTaker();
  const openBrowser = async (url: string) => void signInAs(url, 'apps@practice.example');
  const { person } = await signInFor(shared().cloudFile, { openBrowser });
  const { id: tenantId } = shared().cloud.tenant;
  const request = asking({ method: 'browser', prompt, tenantId, account: 'admin@practice.example' });
  expect(await person.signIn(request)).toMatchObject({ value: { account: 'apps@practice.example' } });
  const { searchParams, pathname } = new URL((await first).url);
  expect(pathname.split('/')[1]).toBe(tenantId);
  expect(searchParams.get('login_hint')).toBe('admin@practice.example');
  expect(searchParams.get('prompt')).toBeNull();
});

test('where no browser opens, the address in the prompt is enough', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile);
  const signingIn = person.signIn(asking({ method: 'browser', prompt }));
  await signInAs((await first).url, 'admin@practice.example');
  expect(await signingIn).toMatchObject({ ok: true });
});

test('a cancel ends the wait and closes the listener', async () => {
  const { prompt, first } = promptTaker();
  const controller = new AbortController();
  const { person } = await signInFor(shared().cloudFile, { openBrowser: async () => undefined });
  const signingIn = person.signIn(asking({ method: 'browser', prompt, cancel: controller.signal }));
  const { url } = await first;
  expect(await isListening(url)).toBe(true);
  controller.abort();
  expect(await signingIn).toEqual({ ok: false, problem: { code: 'sign-in-cancelled' } });
  await expect.poll(() => isListening(url)).toBe(false);
});

test('who cancelled before the page opened does not see it open', async () => {
  const opened: string[] = [];
  const openBrowser = async (url: string) => {
    opened.push(url);
    void signInAs(url, 'admin@practice.example');
  };
  const { person } = await signInFor(shared().cloudFile, { openBrowser });
  const cancelled = { ok: false, problem: { code: 'sign-in-cancelled' } };
  const before = asking({ method: 'browser', cancel: AbortSignal.abort() });
  expect(await person.signIn(before)).toEqual(cancelled);
  // MSAL looks for its own listener every 100 ms, and only then asks for the page.
  const controller = new AbortController();
  const soon = person.signIn(asking({ method: 'browser', cancel: controller.signal }));
  setTimeout(() => controller.abort(), 30);
  expect(await soon).toEqual(cancelled);
  expect(await person.signIn(asking({ method: 'browser' }))).toMatchObject({ ok: true });
  expect(opened).toHaveLength(1);
});

test('after the time-out nobody is waited for', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile, { patienceMs: 600 });
  expect(await person.signIn(asking({ method: 'browser', prompt }))).toEqual({
    ok: false,
    problem: { code: 'sign-in-timed-out', minutes: 0.01 },
  });
  const { url } = await first;
  await expect.poll(() => isListening(url)).toBe(false);
});

test('"Cancel" on the login page is a cancelled sign-in, and the browser says that nobody is signed in', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile);
  const signingIn = person.signIn(asking({ method: 'browser', prompt }));
  const login = await browser().open((await first).url);
  const { html } = await browser().submit(await browser().submit(login, { cancel: '1' }));
  expect(await signingIn).toEqual({ ok: false, problem: { code: 'sign-in-cancelled' } });
  expect(html).toContain('You are not signed in.');
  expect(html).toContain('Sie sind nicht angemeldet.');
});

test('an answer with a foreign state signs nobody in and ends nothing', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile);
  const signingIn = person.signIn(asking({ method: 'browser', prompt }));
  const { url } = await first;
  const redirect = new URL(url).searchParams.get('redirect_uri') ?? '';
  await shared().fetch(redirect, posting({ code: 'stolen', state: 'foreign' }));
  await signInAs(url, 'consent@practice.example');
  expect(await signingIn).toMatchObject({ value: { account: 'consent@practice.example' } });
});
