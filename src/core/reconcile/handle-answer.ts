import type { Problem, Result } from '../../contract/problem.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import type { Answer } from '../ports.ts';
import { kindOf } from '../resources/kinds.ts';
import { refusalProblem } from '../resources/refusal-problem.ts';
import { verdictOf } from '../resources/refusals.ts';
import type { Verdict } from '../resources/refusals.ts';
import { refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { takeCustody, takeKeyCustody } from './custody.ts';
import { pause } from './patience.ts';
import type { Delay, Settling } from './settling.ts';
import { idsSeen, noteOutcome } from './wave.ts';
import type { Sending } from './wave.ts';

type Handler = (settling: Settling, sending: Sending, answer: Answer) => Promise<void>;

function delay(
  settling: Settling,
  sending: Sending,
  why: { for: Delay['for']; ms?: number | undefined },
): void {
  const ref = refOf(sending.spec);
  const attempt = (settling.delays.get(ref)?.attempt ?? -1) + 1;
  const until = settling.bench.session.clock.now() + (why.ms ?? pause(attempt));
  settling.delays.set(ref, { for: why.for, until, attempt });
}

/** The next look reads it again. */
function forget({ bench }: Settling, { spec }: Sending): void {
  for (const path of kindOf(spec.kind).reads(spec, viewOf(bench))) bench.world.forget(path);
}

function fail(settling: Settling, sending: Sending, problem: Problem): void {
  settling.standings.set(refOf(sending.spec), { is: 'failed', problem });
}

/** What only this answer, or only this process, holds goes to the keychain first. */
async function custodyOf(
  bench: Bench,
  { spec, write }: Sending,
  answer: Answer,
): Promise<Result<void> | undefined> {
  if (write.operation !== 'create') return undefined;
  if (spec.kind === 'client-secret') return takeCustody(bench, answer);
  return spec.kind === 'client-certificate' ? takeKeyCustody(bench, write) : undefined;
}

const succeeded: Handler = async (settling, sending, answer) => {
  const { bench, standings, delays } = settling;
  const { spec, write } = sending;
  const kept = await custodyOf(bench, sending, answer);
  if (kept?.ok === false) {
    fail(settling, sending, kept.problem);
    return noteOutcome(bench, sending, { result: 'unknown', answer });
  }
  kindOf(spec.kind).learn(spec, { write, answer }, viewOf(bench));
  const ids = idsSeen(bench, spec);
  if (write.operation === 'remove')
    return noteOutcome(bench, sending, { result: 'done', answer, ids: removedIds(sending) });
  if (ids === undefined) {
    // It took effect, and we were not told the ids: the replica that we ask does not show it yet.
    delay(settling, sending, { for: 'directory' });
    return noteOutcome(bench, sending, { result: 'unknown', answer });
  }
  delays.delete(refOf(spec));
  standings.set(refOf(spec), {
    is: write.operation === 'create' ? 'created' : 'updated',
    id: ids['keyId'] ?? ids['id'],
  });
  await noteOutcome(bench, sending, { result: 'done', answer, ids });
};

/** Of credentials alone one is removed in a run; its marker is its id. */
const removedIds = ({ write: { marker } }: Sending): Record<string, string> =>
  marker === undefined ? {} : { keyId: marker };

const lookAgain: (why: Delay['for'], result: 'adopted' | 'unknown' | 'refused') => Handler =
  (why, result) => async (settling, sending, answer) => {
    forget(settling, sending);
    delay(settling, sending, {
      for: why,
      ms: result === 'adopted' && !settling.delays.has(refOf(sending.spec)) ? 0 : undefined,
    });
    await noteOutcome(settling.bench, sending, { result, answer });
  };

const late: Handler = async (settling, sending, answer) => {
  delay(settling, sending, { for: 'directory' });
  // What we did not make in this run may be gone, not late.
  if (sending.write.operation === 'update') forget(settling, sending);
  await noteOutcome(settling.bench, sending, { result: 'refused', answer });
};

const taken: Handler = async (settling, sending, answer) => {
  const { bench } = settling;
  await noteOutcome(bench, sending, {
    result: 'refused',
    answer,
    ids: { takenUniqueName: viewOf(bench).uniqueName },
  });
  delay(settling, sending, { for: 'directory', ms: 0 });
};

const refused: Handler = async (settling, sending, answer) => {
  fail(settling, sending, refusalProblem(sending.write.ask, answer, refOf(sending.spec)));
  await noteOutcome(settling.bench, sending, { result: 'refused', answer });
};

const handlers: Record<Verdict, Handler> = {
  done: succeeded,
  adopt: lookAgain('directory', 'adopted'),
  unknown: lookAgain('network', 'unknown'),
  late,
  taken,
  gone: lookAgain('directory', 'refused'),
  refused,
  'signed-out': refused,
  throttled: async (settling, sending, answer) => {
    delay(settling, sending, { for: 'throttle', ms: answer.retryAfterMs });
    await noteOutcome(settling.bench, sending, { result: 'refused', answer });
  },
  forbidden: async (settling, sending, answer) => {
    const { bench, standings } = settling;
    const duty = kindOf(sending.spec.kind).duty(sending.spec, viewOf(bench));
    const roles = rolesThatSuffice(duty);
    standings.set(refOf(sending.spec), { is: 'waiting', roles, problem: answer.unsent });
    await noteOutcome(bench, sending, { result: 'refused', answer });
  },
};

/** What follows from the answer of one write: the journal's line, the world, and how the resource stands. */
export async function handleAnswer(settling: Settling, sending: Sending, answer: Answer): Promise<void> {
  const verdict = verdictOf({ kind: sending.spec.kind, operation: sending.write.operation }, answer);
  await handlers[verdict](settling, sending, answer);
}
