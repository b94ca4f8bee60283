import type { RequestInit } from 'undici';
import type { Http } from '../../http/create-http.ts';
import { failureOf } from '../../http/failure.ts';
import type { Failure } from '../../http/failure.ts';
import { parseRefusal } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { listenerOf, postToListener } from '../ways/listener.ts';
import { alertIn, formIn } from './html-form.ts';
import type { PracticeAccount } from './practice-account.ts';

/** The login page did not let the account in. */
export class PageRefused extends Error {
  readonly refusal: Refusal;
  constructor(text: string) {
    super(text);
    this.refusal = parseRefusal('login_failed', text);
  }
}

/** The login page could not be had. */
export class PageLost extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

async function open(http: Http, url: string, init?: RequestInit): Promise<string> {
  try {
    return await (await http.fetch(url, init)).text();
  } catch (error) {
    throw new PageLost(failureOf(error, url));
  }
}

const posting = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

/** The page that brings the answer, which may be a refusal before anybody was asked to sign in. */
async function signInOn(http: Http, url: string, account: PracticeAccount) {
  const page = await open(http, url);
  const form = formIn(page, url);
  if (!form?.names.includes('passwd')) return { page, form };
  const fields = { ...form.hidden, login: account.upn, passwd: account.password };
  const answer = await open(http, form.action, posting(fields));
  return { page: answer, form: formIn(answer, form.action) };
}

/** Fills the page in as a person would, and hands its form_post to the listener as a browser would. */
export async function fillLoginPage(http: Http, url: string, account: PracticeAccount): Promise<void> {
  const { page, form } = await signInOn(http, url, account);
  const listener = listenerOf(url);
  if (!form || new URL(form.action).port !== listener.port)
    throw new PageRefused(alertIn(page) ?? 'the login page leads nowhere');
  await postToListener(listener, { ...form.hidden });
}
