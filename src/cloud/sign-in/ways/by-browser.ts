import { interactively } from './interactive.ts';
import type { Way } from './way.ts';

export const byBrowser: Way = (attempt) =>
  interactively(attempt, async (url) => {
    attempt.prompt({ how: 'browser', url, until: attempt.stop.until });
    // Where no browser opens, the person opens the address of the prompt.
    await attempt.openBrowser(url).catch(() => undefined);
  });
