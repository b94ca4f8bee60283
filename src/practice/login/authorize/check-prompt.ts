import { requestErrors } from '../errors/request-errors.ts';
import type { AuthorizeRule } from './authorize-rule.ts';

const prompts = ['login', 'select_account', 'consent'];

/** No browser session is kept, so every sign-in shows the page and one without a page cannot succeed. */
export const checkPrompt: AuthorizeRule = (fields) => {
  const prompt = fields.get('prompt');
  if (prompt === undefined || prompts.includes(prompt)) return undefined;
  return prompt === 'none' ? requestErrors.loginRequired : requestErrors.badValue('prompt');
};
