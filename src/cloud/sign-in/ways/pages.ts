/** What the browser shows when it comes back: Entrada's language is not known to it, so it says it in both. */
const page = (mark: string, en: string, de: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Entrada</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem}
p:first-of-type{font-size:2rem;margin:0}</style></head>
<body><p aria-hidden="true">${mark}</p><p>${en}</p><p lang="de">${de}</p></body></html>`;

export const signedInPage = page(
  '✓',
  'You are signed in. Close this tab and go back to Entrada.',
  'Sie sind angemeldet. Schließen Sie diesen Tab und gehen Sie zurück zu Entrada.',
);

export const notSignedInPage = page(
  '✕',
  'You are not signed in. Entrada says why; close this tab and try again there.',
  'Sie sind nicht angemeldet. Entrada sagt, warum; schließen Sie diesen Tab und versuchen Sie es dort erneut.',
);
