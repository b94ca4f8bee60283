import type { Attempt } from './way.ts';
import { closeListener, listenerOf } from './listener.ts';
import { notSignedInPage, signedInPage } from './pages.ts';

/** Authorization code with PKCE over a listener on loopback; `visit` brings the login page before somebody. */
export function interactively(attempt: Attempt, visit: (url: string) => Promise<void>) {
  const { app, scopes, account, stop } = attempt;
  return app.acquireTokenInteractive({
    scopes,
    // Without a name, a browser that is signed in already would choose for the person.
    ...(account === undefined ? { prompt: 'select_account' } : { loginHint: account }),
    successTemplate: signedInPage,
    errorTemplate: notSignedInPage,
    openBrowser: async (url) => {
      stop.signal.addEventListener('abort', () => closeListener(listenerOf(url)), { once: true });
      stop.signal.throwIfAborted();
      await visit(url);
    },
  });
}
