import type { Problem } from '../../contract/problem.ts';
import type { Refusal } from './refusal.ts';

/** The service's own time where it says one, else this machine's. */
export const refused = ({ error: _error, at, ...said }: Refusal): Problem => ({
  code: 'sign-in-refused',
  ...said,
  at: at ?? new Date().toISOString(),
});
