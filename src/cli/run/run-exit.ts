import type { Report } from '../../contract/engagement.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { Ran } from './conduct.ts';

/** Said with a report, though the run did what it could. */
const NOTES: ReadonlySet<ProblemCode> = new Set([
  'role-missing',
  'policy-shortens-secret',
  'exchange-object-id-wrong',
]);
/** What is there differs from what is wanted. */
const DIFFERENCES: ReadonlySet<ProblemCode> = new Set(['drift', 'connection-check-failed', 'role-missing']);

export function runExit({ report, failure }: Ran, { interrupted }: Terminal): ExitCode {
  if (interrupted.aborted) return interrupted.reason === 'SIGTERM' ? exitCode.SIGTERM : exitCode.SIGINT;
  if (failure !== undefined) return exitOf(failure);
  return report === undefined ? exitCode.problem : EXITS[report.purpose](report);
}

const EXITS: Readonly<Record<Report['purpose'], (report: Report) => ExitCode>> = {
  apply: (report) => {
    const states = report.checklist.parts.flatMap(({ steps }) => steps.map(({ state }) => state.state));
    const isSettled = states.every((state) => state === 'done' || state === 'not-needed');
    if (report.problems.some(({ code }) => !NOTES.has(code)) || states.includes('failed')) {
      return exitCode.problem;
    }
    return isSettled ? exitCode.asDesired : exitCode.leftForPerson;
  },
  check: ({ problems }) => {
    if (problems.length === 0) return exitCode.asDesired;
    return problems.every(({ code }) => DIFFERENCES.has(code)) ? exitCode.drift : exitCode.problem;
  },
  undo: ({ problems }) => (problems.length === 0 ? exitCode.asDesired : exitCode.problem),
};
