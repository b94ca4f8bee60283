import type { PracticeAnswer } from '../../serve/http.ts';

/** What stands between an office and the internet answers in place of the service. */
export function proxyPage(status: number): PracticeAnswer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      server: 'proxy.example',
      'cache-control': 'no-store',
    },
    body: `<!doctype html>
<html lang="en">
<head><title>Access to this site</title></head>
<body><h1>Sign in to the network</h1><p>Your organization asks you to accept the terms of use before you go on.</p></body>
</html>
`,
  };
}
