import { expect, test, vi, afterEach } from 'vitest';
import { Browser } from '../../practice/support/browser.ts';
import { sharedPractice } from '../../practice/support/practice.ts';
import { asking, promptTaker, signInFor } from '../support/sign-in.ts';
import type { SignInPrompt } from '../../../src/cloud/sign-in/person-sign-in.ts';
import { anyText, containing, matching } from '../support/expecting.ts';

const shared = sharedPractice();
afterEach(() => vi.useRealTimers());

const browser = () => new Browser(shared().fetch);

/** Types the code into the page of the prompt. @returns the login page that follows */
async function enterCode(event: SignInPrompt) {
  if (event.how !== 'device-code') throw new Error('no code to enter');
  const asks = await browser().open(event.url);
  return browser().submit(asks, { otc: event.code });
}

test('a person signs in elsewhere with the code they were shown', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile);
  const signingIn = person.signIn(asking({ method: 'device-code', prompt }));
  const event = await first;
  expect(event).toEqual({
    how: 'device-code',
    url: matching(/^https:\/\//),
    code: matching(/^[A-Z0-9]+$/),
    until: anyText,
  });
  const login = await enterCode(event);
  const upn = 'azure@practice.example';
  await browser().submit(login, { login: upn, passwd: shared().password(upn) });
  expect(await signingIn).toMatchObject({ ok: true, value: { account: upn } });
});

test('a cancel does not wait for the next poll', async () => {
  const { prompt, first } = promptTaker();
  const controller = new AbortController();
  const { person } = await signInFor(shared().cloudFile);
  const signingIn = person.signIn(asking({ method: 'device-code', prompt, cancel: controller.signal }));
  await first;
  const before = Date.now();
  controller.abort();
  expect(await signingIn).toEqual({ ok: false, problem: { code: 'sign-in-cancelled' } });
  expect(Date.now() - before).toBeLessThan(1_000);
});

test('who declines on the other device has cancelled', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile);
  const signingIn = person.signIn(asking({ method: 'device-code', prompt }));
  await browser().submit(await enterCode(await first), { cancel: '1' });
  expect(await signingIn).toEqual({ ok: false, problem: { code: 'sign-in-cancelled' } });
});

test('the code is good for no longer than we wait', async () => {
  const { prompt, first } = promptTaker();
  const { person } = await signInFor(shared().cloudFile, { patienceMs: 1_200 });
  const before = Date.now();
  const signingIn = person.signIn(asking({ method: 'device-code', prompt }));
  expect(Date.parse((await first).until)).toBeLessThan(before + 3_000);
  expect(await signingIn).toEqual({
    ok: false,
    problem: { code: 'sign-in-timed-out', minutes: 0.02 },
  });
});

test('a client that the service does not know is refused in its words, which MSAL would drop', async () => {
  const shown: SignInPrompt[] = [];
  const prompt = (event: SignInPrompt) => void shown.push(event);
  const clientId = '11111111-2222-4333-8444-555555555555';
  const { person } = await signInFor(shared().cloudFile, { clientId });
  const { id: tenantId } = shared().cloud.tenant;
  expect(await person.signIn(asking({ method: 'device-code', tenantId, prompt }))).toMatchObject({
    problem: {
      code: 'sign-in-refused',
      serviceCode: 'AADSTS700016',
      text: containing(clientId),
    },
  });
  expect(shown).toEqual([]);
});
