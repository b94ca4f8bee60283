import type { PracticeAnswer } from '../../serve/http.ts';
import type { LoginRequest } from '../request.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';
import { languageOf, wordsFor } from './words.ts';

/** On which a person types the code that their device shows. */
export function devicePage(request: LoginRequest, code: string, error?: string): PracticeAnswer {
  const language = languageOf(request.headers);
  const words = wordsFor(language);
  const described = error === undefined ? '' : ' aria-invalid="true" aria-describedby="error"';
  return page({
    language,
    title: words.enterCode,
    content: `<p>${words.codeAsk}</p>
${error === undefined ? '' : `<p id="error" role="alert">${escapeHtml(error)}</p>`}
<form method="post" action="/common/oauth2/deviceauth" autocomplete="off">
<label for="otc">${words.code}</label>
<input id="otc" name="otc" value="${escapeHtml(code)}" maxlength="20" spellcheck="false" required autofocus${described}>
<div class="actions"><button class="main">${words.next}</button></div>
</form>
<p class="hint">${words.hint}</p>`,
  });
}
