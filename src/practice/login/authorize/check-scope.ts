import { requestErrors } from '../errors/request-errors.ts';
import { parseScope } from '../scopes/parse-scope.ts';
import type { AuthorizeRule } from './authorize-rule.ts';

/** The form only. Whether the scopes exist and are consented to is known once somebody has signed in. */
export const checkScope: AuthorizeRule = (fields) => {
  const scope = fields.get('scope');
  if (scope === undefined) return requestErrors.missing('scope');
  const parsed = parseScope(scope);
  return parsed.ok ? undefined : parsed.error;
};
