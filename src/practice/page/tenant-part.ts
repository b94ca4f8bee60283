import {
  tenantOverview,
  type ShownApplication,
  type ShownExchange,
  type ShownSecret,
} from '../control/tenant-overview.ts';
import { escapeHtml } from '../login/pages/html.ts';
import { shownDay, type View } from './view.ts';

/** What is in the tenant. */
export function tenantPart(view: View): string {
  const { words, world } = view;
  const overview = tenantOverview(world);
  const { applications, deleted, counts } = overview;
  const cards = applications.map((application) => card(view, application)).join('');
  return `<h2 id="tenant-title">${words.applications}</h2>
${cards === '' ? `<p class="empty">${words.noApplications}</p>` : `<div class="cards">${cards}</div>`}
${exchangeList(view, overview.exchange)}${deleted.length === 0 ? '' : deletedList(view, deleted)}
<p class="hint others">${escapeHtml(words.others(counts))}</p>
${accounts(view, overview.accounts)}`;
}

function card(view: View, application: ShownApplication): string {
  const { words } = view;
  const { displayName, clientId, principal, secrets } = application;
  return `<article class="card">
<h3>${escapeHtml(displayName)}</h3>
<dl>
<dt>${words.clientId}</dt><dd><code>${escapeHtml(clientId)}</code></dd>
<dt>${words.enterpriseApplication}</dt><dd class="${principal === 'enabled' ? '' : 'bad'}">${words.principal[principal]}</dd>
<dt>${words.secrets}</dt><dd>${secretList(view, secrets)}</dd>
<dt>${words.applicationPermissions}</dt><dd>${permissions(view, application.applicationPermissions)}</dd>
<dt>${words.delegatedPermissions}</dt><dd>${permissions(view, application.delegatedPermissions)}</dd>
</dl>
</article>`;
}

function secretList({ words, world, language }: View, secrets: readonly ShownSecret[]): string {
  if (secrets.length === 0) return words.noSecret;
  const items = secrets.map(({ hint, name, ends }) => {
    const over = Date.parse(ends) <= world.now();
    const day = shownDay(ends, language);
    const end = over ? words.secretEnded(day) : words.secretEnds(day);
    return `<li><code>${escapeHtml(hint)}…</code> ${escapeHtml(name)} <span class="${over ? 'bad' : ''}">${escapeHtml(end)}</span></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function permissions({ words }: View, byApi: Readonly<Record<string, readonly string[]>>): string {
  const items = Object.entries(byApi).map(
    ([api, values]) =>
      `<li>${escapeHtml(api)}: ${values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ')}</li>`,
  );
  return items.length === 0 ? words.nothingConsented : `<ul>${items.join('')}</ul>`;
}

function exchangeList({ words }: View, known: readonly ShownExchange[]): string {
  if (known.length === 0) return '';
  const items = known.map(({ displayName, objectId, isRight, mailboxes }) => {
    const id = `<code class="${isRight ? '' : 'bad'}">${escapeHtml(objectId)}</code>${isRight ? '' : ` <span class="bad">${words.wrongObjectId}</span>`}`;
    return `<li>${escapeHtml(displayName)} ${id}<br><span class="hint">${words.mailboxes}: ${escapeHtml(mailboxes.join(', ') || words.noMailbox)}</span></li>`;
  });
  return `<h3>${words.exchange}</h3><ul>${items.join('')}</ul>`;
}

function deletedList(
  { words }: View,
  deleted: readonly { readonly displayName: string; readonly clientId: string }[],
): string {
  const items = deleted.map(
    ({ displayName, clientId }) => `<li>${escapeHtml(displayName)} <code>${escapeHtml(clientId)}</code></li>`,
  );
  return `<h3>${words.deleted}</h3><ul>${items.join('')}</ul>`;
}

function accounts(
  { words }: View,
  known: readonly { readonly upn: string; readonly password: string; readonly roles: readonly string[] }[],
): string {
  const rows = known.map(
    ({ upn, password, roles }) =>
      `<tr><td>${escapeHtml(upn)}</td><td><code>${escapeHtml(password)}</code></td><td>${escapeHtml(roles.join(', ') || words.noRole)}</td></tr>`,
  );
  return `<h3>${words.accounts}</h3>
<div class="wide" role="group" aria-label="${words.accounts}" tabindex="0"><table>
<thead><tr><th scope="col">${words.account}</th><th scope="col">${words.password}</th><th scope="col">${words.roles}</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table></div>`;
}
