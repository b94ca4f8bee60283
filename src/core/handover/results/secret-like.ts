import type { ValueIssue } from '../../../contract/pasted-values.ts';
import { isGuid } from './spellings.ts';

/** Entra's own are 40 characters of this set with a `~` among them; older ones were base64. */
const LIKE_A_SECRET = /^[A-Za-z0-9_~.\-+/=]{30,80}$/;

export const looksLikeSecret = (text: string): boolean => !isGuid(text) && LIKE_A_SECRET.test(text.trim());

const SHORTEST = 16;

/** What is wrong with a text that shall be a secret's value; the text itself is never part of it. */
export function checkSecretValue(given: string): ValueIssue[] {
  const value = given.trim();
  const issue = (reason: ValueIssue['reason']): ValueIssue[] => [{ field: 'secretValue', reason }];
  if (isGuid(value)) return issue('secret-id-not-value');
  if (/[*•●]{3}/u.test(value)) return issue('secret-masked');
  return value.length < SHORTEST || /[\s\p{Cc}]/u.test(value) ? issue('not-a-secret') : [];
}
