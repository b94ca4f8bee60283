import { requestErrors } from '../errors/request-errors.ts';
import type { AuthorizeRule } from './authorize-rule.ts';
import { responseModeOf } from './read-ask.ts';

export const checkResponseMode: AuthorizeRule = (fields) =>
  responseModeOf(fields) === undefined ? requestErrors.badValue('response_mode') : undefined;
