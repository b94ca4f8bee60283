import { randomBytes } from 'node:crypto';
import type { PracticeAnswer } from '../../serve/http.ts';
import { escapeHtml } from './html.ts';
import { pageStyle } from './page-style.ts';
import type { Language } from './words.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** HTML; the caller has escaped what is not its own. */
  readonly content: string;
  readonly script?: string;
  /** Origins besides our own to which the page's forms may lead, also by a redirect. */
  readonly formTargets?: readonly string[];
  readonly status?: number;
}

export function page({
  language,
  title,
  content,
  script,
  formTargets = [],
  status = 200,
}: Page): PracticeAnswer {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store, no-cache',
      'content-security-policy': policy.join('; '),
      'referrer-policy': 'no-referrer',
    },
    body: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}
</body>
</html>
`,
  };
}
