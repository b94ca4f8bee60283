import { refuse, type Problem, type Result } from '../../contract/problem.ts';

/** Thrown where an interface has no room for a Problem (`Journal.append`); whoever runs the engine turns it back. */
export class StoreFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What the operating system said, `EACCES`. Anything else is a bug and passes through. */
export function unreadable(file: string, thrown: unknown): Problem {
  return { code: 'store-unreadable', file, reason: systemError(thrown) };
}

export function refuseUnreadable(file: string, thrown: unknown): Result<never> {
  return refuse(unreadable(file, thrown));
}

export function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

function systemError(thrown: unknown): string {
  if (thrown instanceof Error && 'syscall' in thrown) return thrown.message;
  throw thrown;
}
