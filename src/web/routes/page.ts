import { readFile } from 'node:fs/promises';
import { fillPage, makeNonce } from '../../host/page/fill-page.ts';
import { pageHeaders } from '../../host/page/page-headers.ts';
import type { Answerer } from './route.ts';

/** The window: exchanges the token of the printed address for one in the page. */
export const answerPage: Answerer = async (_visit, response, { files, own }) => {
  const index = files.get('/index.html');
  if (index === undefined) return { status: 503, reason: 'not-built' };
  const nonce = makeNonce();
  const html = fillPage(await readFile(index.file, 'utf8'), { nonce, token: own.token });
  response.writeHead(200, { ...pageHeaders(nonce), 'Content-Type': index.type }).end(html);
  return undefined;
};
