import { randomBytes } from 'node:crypto';
import type { ControlCall, ControlRoute } from '../control/route.ts';
import { escapeHtml } from '../login/pages/html.ts';
import { languageOf } from '../login/pages/words.ts';
import type { PracticeAnswer } from '../serve/http.ts';
import { faultsPart } from './faults-part.ts';
import { requestsPart } from './requests-part.ts';
import { scenariosPart } from './scenarios-part.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { tenantPart } from './tenant-part.ts';
import type { View } from './view.ts';
import { pageWords } from './words.ts';

const parts: Readonly<Record<string, (view: View) => string>> = {
  tenant: tenantPart,
  faults: faultsPart,
  scenarios: scenariosPart,
};

/** The page for people, and the parts of it that change. */
export const pageRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/', handle: (call) => wholePage(call) },
  {
    method: 'GET',
    path: '/parts/{name}',
    handle: (call) => {
      const part = Object.hasOwn(parts, call.name) ? parts[call.name] : undefined;
      return part === undefined
        ? { status: 404, body: { error: 'Unknown path.' } }
        : { status: 200, headers: html, body: part(viewOf(call)) };
    },
  },
];

const html = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

function viewOf({ world, request }: ControlCall): View {
  const language = languageOf(request.headers);
  return { world, language, words: pageWords(language) };
}

function wholePage(call: ControlCall): PracticeAnswer {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    status: 200,
    headers: { ...html, 'content-security-policy': policy },
    body: document(viewOf(call), { nonce, problem: call.query.get('problem') ?? '' }),
  };
}

function document(view: View, { nonce, problem }: { nonce: string; problem: string }): string {
  const { words, language, world } = view;
  const { displayName, domain, id } = world.directory.tenant;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${words.title} · ${escapeHtml(domain)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body data-live="${words.live}" data-lost="${words.lost}">
<header>
<p class="strip"><span>${words.strip}</span></p>
<h1>${words.title}</h1>
<span class="id">${escapeHtml(displayName)} · ${escapeHtml(domain)} · <code>${escapeHtml(id)}</code></span>
<div class="reset"><span class="hint" id="reset-hint">${words.resetHint}</span>
<form method="post" action="/reset" data-reset><button class="danger" aria-describedby="reset-hint">${words.reset}</button></form></div>
</header>
<p class="note" role="alert">${escapeHtml(problem)}</p>
<main>
<div>
<section id="faults" aria-labelledby="faults-title">${faultsPart(view)}</section>
<section id="scenarios" aria-labelledby="scenarios-title">${scenariosPart(view)}</section>
<section aria-labelledby="document-title">${ownFaults(view)}</section>
</div>
<div>
<section id="tenant" aria-labelledby="tenant-title">${tenantPart(view)}</section>
<section aria-labelledby="requests-title">${requestsPart(view)}</section>
</div>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
}

const example = `rules:
  - service: graph
    method: POST
    path: /applications/*/addPassword
    calls: 1
    error: { status: 503, code: ServiceUnavailable, message: Please retry. }
`;

function ownFaults({ words }: View): string {
  return `<h2 id="document-title">${words.document}</h2>
<form method="post" action="/faults">
<label class="hint" for="document">${words.documentHint}</label>
<textarea id="document" name="document" spellcheck="false">${escapeHtml(example)}</textarea>
<button>${words.switchOn}</button>
</form>`;
}
