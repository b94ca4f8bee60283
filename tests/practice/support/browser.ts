import type { RequestInit, Response } from 'undici';
import type { Fetch } from './https.ts';
import { posting } from './https.ts';

/** A page as a person without scripts sees it: its text and its only form. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers | Response['headers'];
  readonly html: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly action: string;
}

/** Reads pages and sends their forms, over TLS to the practice cloud and plainly to a listener on this machine. */
export class Browser {
  readonly #fetch: Fetch;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    const response = await this.#fetch(url, init);
    const html = await response.text();
    const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? '';
    return {
      url,
      status: response.status,
      headers: response.headers,
      html,
      fields: Object.fromEntries(inputs(html)),
      action: action === '' ? '' : new URL(unescaped(action), url).href,
    };
  }

  /** Fills in the form, keeping what it already holds, and sends it. */
  submit(page: Page, filledIn: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.open(page.action, posting({ ...page.fields, ...filledIn }));
  }

  async signIn(url: string, login: string, passwd: string): Promise<Page> {
    return this.submit(await this.open(url), { login, passwd });
  }
}

function inputs(html: string): [string, string][] {
  return [...html.matchAll(/<input ([^>]*)>/g)].map(([, attributes = '']) => [
    attribute(attributes, 'name'),
    attribute(attributes, 'value'),
  ]);
}

function attribute(attributes: string, name: string): string {
  return unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function unescaped(text: string): string {
  const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => marks[name] ?? '');
}
