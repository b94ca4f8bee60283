import type { PracticeAnswer } from '../../serve/http.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';
import { wordsFor } from './words.ts';

/** `response_mode=form_post`: posts itself to the application, or by the button where scripts are off. */
export function formPostPage(action: string, fields: Readonly<Record<string, string>>): PracticeAnswer {
  const words = wordsFor('en');
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return page({
    language: 'en',
    title: words.returning,
    formTargets: [new URL(action).origin],
    content: `<form method="post" name="hiddenform" action="${escapeHtml(action)}">
${inputs.join('\n')}
<noscript><button class="main">${words.goOn}</button></noscript>
</form>`,
    script: 'document.forms[0].submit();',
  });
}
