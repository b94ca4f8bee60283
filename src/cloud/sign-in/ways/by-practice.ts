import { fillLoginPage } from '../practice/fill-login-page.ts';
import { practiceAccount } from '../practice/practice-account.ts';
import { interactively } from './interactive.ts';
import type { Way } from './way.ts';

/** The browser's flow with nobody in front of it: Entrada fills in the practice cloud's login page itself. */
export const byPractice: Way = (attempt) => {
  const account = practiceAccount(attempt.cloud, attempt.account);
  return interactively({ ...attempt, account: account.upn }, (url) =>
    fillLoginPage(attempt.http, url, account),
  );
};
