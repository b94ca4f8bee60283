import type { PracticeAnswer } from '../../serve/http.ts';
import type { LoginRequest } from '../request.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';
import { languageOf, wordsFor } from './words.ts';

export interface LoginPage {
  /** Names the pending sign-in. */
  readonly ctx: string;
  readonly request: LoginRequest;
  readonly clientName: string;
  /** What the account field holds. */
  readonly login: string;
  /** Why the last attempt was refused. */
  readonly error?: string;
  /** Where a successful sign-in leads, when it leaves this service. */
  readonly redirectUri?: string;
}

export function loginPage({
  ctx,
  request,
  clientName,
  login,
  error,
  redirectUri,
}: LoginPage): PracticeAnswer {
  const language = languageOf(request.headers);
  const words = wordsFor(language);
  const described = error === undefined ? '' : ' aria-invalid="true" aria-describedby="error"';
  const focus = (isWanted: boolean) => (isWanted ? ' autofocus' : '');
  const action = `/${escapeHtml(encodeURIComponent(request.tenant))}/login`;
  const hidden = `<input type="hidden" name="ctx" value="${escapeHtml(ctx)}">`;
  // Cancel belongs to a form of its own: Enter in a field presses the first button of the field's form.
  return page({
    language,
    title: words.signIn,
    formTargets: redirectUri === undefined ? [] : [new URL(redirectUri).origin],
    content: `<p>${escapeHtml(words.to(clientName))}</p>
${error === undefined ? '' : `<p id="error" role="alert">${escapeHtml(error)}</p>`}
<form method="post" action="${action}" autocomplete="off">
${hidden}
<label for="login">${words.account}</label>
<input id="login" name="login" type="email" value="${escapeHtml(login)}" autocomplete="username" required${described}${focus(login === '')}>
<label for="passwd">${words.password}</label>
<input id="passwd" name="passwd" type="password" autocomplete="current-password" required${described}${focus(login !== '')}>
<div class="actions">
<button class="plain" form="cancel" name="cancel" value="1">${words.cancel}</button>
<button class="main">${words.signIn}</button>
</div>
</form>
<form id="cancel" method="post" action="${action}">${hidden}</form>
<p class="hint">${words.hint}</p>`,
  });
}
