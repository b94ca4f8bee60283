/** What the host wrote into the page while serving it. A placeholder that stayed means: nobody did. */
function meta(name: string): string | undefined {
  const content = document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return content === '' || content.startsWith('__') ? undefined : content;
}

/** This run's token of the web host. */
export const pageToken = (): string | undefined => meta('entrada-token');

/** The nonce under which the content security policy lets this page's own styles in. */
export const pageNonce = (): string | undefined => meta('entrada-nonce');
