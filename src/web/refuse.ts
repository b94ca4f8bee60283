import type { ServerResponse } from 'node:http';
import { makeNonce } from '../host/page/fill-page.ts';
import { pageHeaders } from '../host/page/page-headers.ts';
import { spokenLanguage } from '../words/spoken-language.ts';
import { refusalWords } from '../words/web/refusal-words.ts';
import type { Refusal, Visit } from './visit.ts';

/** A stranger hears why, in the language their browser asks for. */
export function refuse(visit: Visit, response: ServerResponse, { status, reason }: Refusal): void {
  const language = spokenLanguage(visit.headers['accept-language']);
  const sentence = refusalWords[reason][language];
  const isPage = visit.path === '/';
  const body = isPage
    ? `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Entrada</title><p>${sentence}</p></html>\n`
    : `${sentence}\n`;
  response
    .writeHead(status, {
      ...pageHeaders(makeNonce()),
      'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
      Connection: 'close',
    })
    .end(body);
}

/** For the log: who was refused what, without the query, which may hold a token. */
export function describeRefusal({ method, path, headers }: Visit, { reason }: Refusal): string {
  const said = (value: string | undefined) => JSON.stringify((value ?? '').slice(0, 120));
  return `refused ${reason}: ${method} ${said(path)} host ${said(headers.host)} origin ${said(headers.origin)}`;
}
