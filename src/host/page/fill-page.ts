import { randomBytes } from 'node:crypto';

/** Fresh for every page. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64');
}

/** Puts this page's nonce and this run's token (none in Electron) where `index.html` has room for them. */
export function fillPage(html: string, { nonce, token }: { nonce: string; token: string }): string {
  return html.replaceAll('__NONCE__', nonce).replaceAll('__TOKEN__', token);
}
