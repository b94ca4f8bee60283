import type { Call, Outcome } from './call.ts';
import type { Deed } from './rights/directory-roles.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `{}` stands for a key. Also names the row of `data/rights.json`. */
  readonly path: string;
  /** What a user's directory role must cover; left out where every member may. */
  readonly deed?: Deed;
  /** Operation in `data/request-schemas.json` whose body is taken. */
  readonly body?: string;
  readonly handle: (call: Call) => Outcome;
}
