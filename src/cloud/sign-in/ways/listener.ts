import { request } from 'node:http';

/** Where MSAL listens for the answer of one authorization request, and what it must be told to believe it. */
interface Listener {
  readonly port: string;
  readonly state: string;
}

export function listenerOf(authorizeUrl: string): Listener {
  const query = new URL(authorizeUrl).searchParams;
  const redirect = new URL(query.get('redirect_uri') ?? '');
  return { port: redirect.port, state: query.get('state') ?? '' };
}

/**
 * Posts a form to MSAL's listener, as the login page's form_post would. It listens on 127.0.0.1, whatever `localhost`
 * means on this machine, and no proxy may get between.
 */
export function postToListener({ port }: Listener, fields: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', connection: 'close' };
    const post = request({ host: '127.0.0.1', port, method: 'POST', path: '/', headers }, (response) => {
      response.resume();
      response.on('close', resolve);
    });
    post.on('error', reject);
    post.end(new URLSearchParams(fields).toString());
  });
}

/** MSAL has no cancel; a refusal with the right state ends its wait and closes its listener. */
export function closeListener(listener: Listener): void {
  postToListener(listener, { error: 'access_denied', state: listener.state }).catch(() => {
    // Closed already: the answer came in the same moment.
  });
}
