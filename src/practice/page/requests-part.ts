import { requestRow } from './request-row.ts';
import type { View } from './view.ts';

const SHOWN = 100;

/** The latest requests; the page's script adds those that come. */
export function requestsPart({ words, world, language }: View): string {
  const latest = world.feed.latest.slice(-SHOWN).reverse();
  const rows = latest.map((heard) => requestRow(heard, language)).join('');
  const empty = `<tr class="empty"><td colspan="5">${words.noRequests}</td></tr>`;
  return `<h2 id="requests-title">${words.requests} <span id="live" class="badge" role="status"></span></h2>
<p class="hint">${words.requestsHint}</p>
<div class="wide" role="group" aria-label="${words.requests}" tabindex="0"><table class="requests">
<thead><tr><th scope="col">${words.time}</th><th scope="col">${words.service}</th><th scope="col">${words.request}</th><th scope="col">${words.caller}</th><th scope="col">${words.status}</th></tr></thead>
<tbody id="rows">${rows === '' ? empty : rows}</tbody>
</table></div>`;
}
