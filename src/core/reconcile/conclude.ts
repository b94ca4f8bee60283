import type { ResourceOutcome } from '../../contract/engagement.ts';
import type { Problem } from '../../contract/problem.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { refOf } from './assess.ts';
import type { Bench } from './bench.ts';
import { checklistOf } from './checklist.ts';
import type { Outcome } from './outcome.ts';
import { actionOf } from './standing.ts';
import type { Standings } from './standing.ts';
import type { StepSeen } from './step-states.ts';

function outcomes(bench: Bench, standings: Standings): ResourceOutcome[] {
  return bench.desired.map((spec) => {
    const standing = standings.get(refOf(spec));
    const id = standing !== undefined && 'id' in standing ? standing.id : undefined;
    return {
      kind: spec.kind,
      key: spec.key,
      action: actionOf(standing),
      ...(id === undefined ? {} : { id }),
    };
  });
}

/** Several steps may fail for one reason. */
export function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A step names the problem of one mailbox only. */
function unusableIn(failures: readonly Problem[]): Pick<Extract<JournalEntry, { type: 'seen' }>, 'unusable'> {
  const unusable = eachOnce(failures).flatMap((problem) =>
    problem.code === 'mailbox-unusable' ? [{ mailbox: problem.mailbox, reason: problem.reason }] : [],
  );
  return unusable.length === 0 ? {} : { unusable };
}

/** Notes what was seen as evidence, and sums the run up. */
export async function conclude(
  bench: Bench,
  came: { standings: Standings; steps: readonly StepSeen[]; problems: readonly Problem[] },
): Promise<Outcome> {
  const { session } = bench;
  const at = new Date(session.clock.now()).toISOString();
  const steps = came.steps.map(({ step, state, observed, requestId }) => ({
    step,
    state,
    ...(observed === undefined ? {} : { observed }),
    ...(requestId === undefined ? {} : { requestId }),
  }));
  const failures = [...came.standings.values()].flatMap((each) =>
    each.is === 'failed' ? [each.problem] : [],
  );
  await session.journal.append({
    at,
    run: session.run,
    type: 'seen',
    by: session.account,
    steps,
    ...unusableIn(failures),
  });
  const connection = session.guide.steps.filter((step) => step.by === 'connection').map((step) => step.id);
  const entries = session.journal.entries();
  const { guide, answers, tenant, places } = session;
  return {
    resources: outcomes(bench, came.standings),
    checklist: checklistOf({ guide, answers, tenant, places, entries }),
    requests: { ...session.wire.counts() },
    problems: eachOnce([...came.problems, ...failures]),
    leaves: [],
    connection: steps.flatMap(({ step, observed }) =>
      connection.includes(step) && observed !== undefined ? [{ at, by: session.account, observed }] : [],
    ),
  };
}
