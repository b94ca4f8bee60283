/** Rows as requests come, forms without a page load, parts that changed. Without it the page works by reloading. */
export const script = `
const part = (name) => document.getElementById(name);
const note = document.querySelector('.note');
const texts = document.body.dataset;
let refreshing;
async function refresh() {
  clearTimeout(refreshing);
  refreshing = undefined;
  const open = new Set([...document.querySelectorAll('details[data-area][open]')].map((each) => each.dataset.area));
  const focused = document.activeElement?.getAttribute?.('aria-label');
  for (const name of ['tenant', 'faults', 'scenarios']) {
    const answer = await fetch('/parts/' + name, { headers: { accept: 'text/html' } });
    part(name).innerHTML = await answer.text();
  }
  for (const each of document.querySelectorAll('details[data-area]')) if (open.has(each.dataset.area)) each.open = true;
  if (focused && document.activeElement === document.body)
    [...document.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === focused)?.focus();
}
document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const answer = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) });
  const said = await answer.json().catch(() => ({}));
  note.textContent = answer.ok ? '' : (said.problems ?? []).map((each) => [each.field, each.message, each.fix].filter(Boolean).join(' · ')).join(' ') || said.error;
  if (answer.ok && form.dataset.reset !== undefined) part('rows').replaceChildren();
  await refresh();
});
const rows = new EventSource('/requests/rows');
rows.onopen = () => { part('live').textContent = texts.live; };
rows.onerror = () => { part('live').textContent = rows.readyState === EventSource.CLOSED ? texts.lost : ''; };
rows.addEventListener('request', (event) => {
  const body = part('rows');
  body.querySelector('.empty')?.remove();
  body.insertAdjacentHTML('afterbegin', JSON.parse(event.data));
  while (body.children.length > 300) body.lastElementChild.remove();
  refreshing ??= setTimeout(refresh, 500);
});
`;
