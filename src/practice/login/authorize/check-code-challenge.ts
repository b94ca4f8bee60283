import { requestErrors } from '../errors/request-errors.ts';
import type { AuthorizeRule } from './authorize-rule.ts';

const challenge = /^[A-Za-z0-9\-._~]{43,128}$/;

/** RFC 7636. A client may do without, as with Entra; once a challenge is sent the verifier is demanded. */
export const checkCodeChallenge: AuthorizeRule = (fields) => {
  const value = fields.get('code_challenge');
  const method = fields.get('code_challenge_method');
  if (value === undefined) return method === undefined ? undefined : requestErrors.missing('code_challenge');
  if (!challenge.test(value)) return requestErrors.challengeSize;
  return ['S256', 'plain', undefined].includes(method)
    ? undefined
    : requestErrors.badValue('code_challenge_method');
};
