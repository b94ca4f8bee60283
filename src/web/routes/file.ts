import { readFile } from 'node:fs/promises';
import { makeNonce } from '../../host/page/fill-page.ts';
import { pageHeaders } from '../../host/page/page-headers.ts';
import type { Answerer } from './route.ts';

/** Scripts, styles, pictures of the window. The page itself goes out by `/` only. */
export const answerFile: Answerer = async ({ path }, response, { files }) => {
  const found = path === '/index.html' ? undefined : files.get(path);
  if (found === undefined) return { status: 404, reason: 'not-found' };
  const content = await readFile(found.file);
  response.writeHead(200, { ...pageHeaders(makeNonce()), 'Content-Type': found.type }).end(content);
  return undefined;
};
