import { createHash } from 'node:crypto';
import { grantErrors } from '../errors/grant-errors.ts';
import type { CodeRule } from './code-rule.ts';

/** RFC 7636, 4.6. A verifier without a challenge is no proof of anything and refused as well. */
export const checkCodeVerifier: CodeRule = ({ ask: { challenge } }, { fields }) => {
  const verifier = fields.get('code_verifier');
  if (challenge === undefined) return verifier === undefined ? undefined : grantErrors.verifierWrong;
  if (verifier === undefined) return grantErrors.verifierWrong;
  const derived =
    challenge.method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return derived === challenge.value ? undefined : grantErrors.verifierWrong;
};
