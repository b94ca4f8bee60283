import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { assess, refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench, Credential } from './bench.ts';
import { settle } from './settle.ts';
import type { Standings } from './standing.ts';
import { verify } from './verify.ts';

/** What a renewal carries from part to part. */
export interface Renewing {
  readonly bench: Bench;
  readonly spec: Credential;
  readonly standings: Standings;
  /** Told until when it waits. */
  readonly waiting: (until: number) => void;
}

/** What is held and what has to go is as wanted. */
export const isSettled = ({ bench, spec }: Renewing): boolean => assess(spec, viewOf(bench)).sign === 'keep';

/** Why the secret did not come, or did not go. */
function obstacle({ standings, spec }: Renewing): Problem | undefined {
  const ref = refOf(spec);
  const standing = standings.get(ref);
  if (standing?.is === 'failed') return standing.problem;
  if (standing?.is !== 'waiting') return undefined;
  const [first, ...others] = standing.roles;
  if (first === undefined) return standing.problem ?? { code: 'not-yet-run' };
  return { code: 'role-missing', roles: [first, ...others], resources: [ref] };
}

/** Writes to the application's secrets or certificates, and to nothing else, until the directory shows them as wanted. */
export async function settleSecrets(renewing: Renewing): Promise<Result<void>> {
  const { bench, spec, standings, waiting } = renewing;
  const ref = refOf(spec);
  for (;;) {
    standings.delete(ref);
    const settled = await settle({
      bench,
      standings,
      delays: new Map(),
      only: new Set([ref]),
      tell: (delay) => {
        if (delay !== undefined) waiting(delay.until);
      },
    });
    if (!settled.ok) return settled;
    const problem = obstacle(renewing);
    if (problem !== undefined) return refuse(problem);
    const standing = standings.get(ref);
    const ours: Standings = new Map(standing === undefined ? [] : [[ref, standing]]);
    const verified = await verify(bench, ours, waiting);
    if (!verified.ok) return verified;
    if (verified.value === 'agrees') return done(undefined);
  }
}
