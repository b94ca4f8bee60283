import { requestErrors } from '../errors/request-errors.ts';
import type { AuthorizeRule } from './authorize-rule.ts';

/** The authorization code flow alone; nothing that is practised here uses the implicit one. */
export const checkResponseType: AuthorizeRule = (fields) => {
  const given = fields.get('response_type');
  if (given === undefined || given === '') return requestErrors.missing('response_type');
  return given === 'code' ? undefined : requestErrors.responseType(given);
};
