import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { fillPage, makeNonce } from '../host/page/fill-page.ts';
import { listPageFiles, type PageFile } from '../host/page/page-files.ts';
import { pageHeaders } from '../host/page/page-headers.ts';
import { isOwnPage, SCHEME } from './own-origin.ts';

const NOTHING = () => new Response('Entrada has nothing at this address.\n', { status: 404 });

async function content({ file, type }: PageFile, nonce: string): Promise<string | Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file);
  if (!type.startsWith('text/html')) return Uint8Array.from(bytes);
  return fillPage(bytes.toString('utf8'), { nonce, token: '' });
}

/** `entrada://app/` is the built window, and nothing but the files listed there. */
export function setupPages(folder: string): void {
  const files = listPageFiles(folder);
  protocol.handle(SCHEME, async ({ method, url }) => {
    if (method !== 'GET' || !isOwnPage(url)) return NOTHING();
    const { pathname } = new URL(url);
    const found = files.get(pathname === '/' ? '/index.html' : pathname);
    if (found === undefined) return NOTHING();
    const nonce = makeNonce();
    return new Response(await content(found, nonce), {
      headers: { ...pageHeaders(nonce), 'Content-Type': found.type },
    });
  });
}
