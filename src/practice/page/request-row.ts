import type { Language } from '../../contract/text.ts';
import type { HeardRequest } from '../control/request-feed.ts';
import { escapeHtml } from '../login/pages/html.ts';
import type { BatchPart } from '../serve/http.ts';
import { shownTime } from './view.ts';
import { pageWords, type Words } from './words.ts';

/** A row of the table of requests. */
export function requestRow(heard: HeardRequest, language: Language): string {
  const words = pageWords(language);
  const { service, method, path, startMs, endMs, caller, batch = [] } = heard;
  const at = `<time datetime="${new Date(startMs).toISOString()}" title="${endMs - startMs} ms">${shownTime(startMs, language)}</time>`;
  return `<tr><td>${at}</td><td>${escapeHtml(service)}</td><td class="path"><code>${method} ${escapeHtml(path)}</code>${parts(batch, words)}${said(heard.said)}</td><td>${escapeHtml(caller)}</td><td>${status(heard.status, words)}</td></tr>`;
}

function parts(batch: readonly BatchPart[], words: Words): string {
  if (batch.length === 0) return '';
  const items = batch.map(
    (part) =>
      `<li>${status(part.status, words)} <code>${escapeHtml(part.method)} ${escapeHtml(part.path)}</code></li>`,
  );
  return `<details><summary>${words.parts(batch.length)}</summary><ul>${items.join('')}</ul></details>`;
}

function said(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `<p class="said">${escapeHtml(text)}</p>`).join('');
}

function status(code: number, words: Words): string {
  const look = code === 0 || code >= 400 ? 'bad' : 'good';
  return `<span class="status ${look}">${code === 0 ? words.cut : code}</span>`;
}
