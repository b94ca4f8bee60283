import type { Problem } from '../../contract/problem.ts';
import type { Action } from '../../contract/plan.ts';

/** How a wanted resource came out of a run. */
export type Standing =
  | { readonly is: 'kept' | 'created' | 'updated' | 'removed'; readonly id?: string | undefined }
  /** Nobody with one of these roles is signed in; empty: it stands on something that is not there. */
  | { readonly is: 'waiting'; readonly roles: readonly string[]; readonly problem?: Problem | undefined }
  | { readonly is: 'failed'; readonly problem: Problem };

export type Standings = Map<string, Standing>;

export function actionOf(standing: Standing | undefined): Action {
  return standing === undefined ? 'waiting' : standing.is;
}
