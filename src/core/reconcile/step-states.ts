import type { StepState } from '../../contract/checklist.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Text } from '../../contract/text.ts';
import type { StepSpec } from '../guides/guide.ts';
import { stepsFor } from '../guides/select.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import { kindOf } from '../resources/kinds.ts';
import { labels } from '../resources/labels.ts';
import { applicationIn } from '../resources/linked.ts';
import { assess, refOf } from './assess.ts';
import type { Assessment } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import type { Connection } from './connection.ts';
import { isOutOfSight } from './out-of-sight.ts';
import type { Proof, Proofs } from './proof.ts';
import { isShownBy } from './shown-in.ts';
import type { Standings } from './standing.ts';

/** What a look says of one step. */
export interface StepSeen {
  readonly step: string;
  readonly state: StepState;
  readonly observed?: Text | undefined;
  readonly requestId?: string | undefined;
}

/** What is known besides the resources: the connection check, if it ran. */
export interface Beside {
  readonly standings: Standings;
  readonly connection?:
    { readonly problem: Problem } | { readonly tokens: readonly Connection[] } | undefined;
  readonly proofs?: Proofs | undefined;
  /** The directory is being waited for, ISO 8601. */
  readonly waitingUntil?: string | undefined;
}

type Shown = StepSpec['shows'][number];

function holds({ observed, changes, sign }: Assessment, shown: Shown): boolean {
  if (observed.is !== 'there') return false;
  return shown.aspect === undefined
    ? sign === 'keep'
    : !changes.some((change) => change.aspect === shown.aspect);
}

function stateOf(shown: Shown, assessment: Assessment, beside: Beside): StepState {
  if (holds(assessment, shown)) return { state: 'done' };
  const standing = beside.standings.get(refOf(assessment.spec));
  if (standing?.is === 'failed') return { state: 'failed', problem: standing.problem };
  if (standing?.is === 'waiting') return waitingForPerson(standing);
  return { state: 'to-do' };
}

function waitingForPerson(why: { roles: readonly string[]; problem?: Problem | undefined }): StepState {
  const { roles, problem } = why;
  return { state: 'waiting-for-person', roles: [...roles], ...(problem === undefined ? {} : { problem }) };
}

function proofStep(step: StepSpec, proof: Proof): StepSeen {
  switch (proof.is) {
    case 'proven':
      return { step: step.id, state: { state: 'done' }, observed: proof.observed };
    case 'open':
      return { step: step.id, state: waitingForPerson(proof) };
    case 'late': {
      const until = new Date(proof.until).toISOString();
      return { step: step.id, state: { state: 'waiting-for-directory', until } };
    }
    case 'refused':
      return { step: step.id, state: { state: 'failed', problem: proof.problem } };
  }
}

const gravest: readonly StepState['state'][] = ['failed', 'waiting-for-person', 'to-do', 'done'];

function resourceStep(step: StepSpec, bench: Bench, beside: Beside): StepSeen | undefined {
  const view = viewOf(bench);
  const shown = step.shows.flatMap((each) =>
    bench.desired
      .filter((spec) => isShownBy(each, spec))
      .map((spec) => ({ each, assessment: assess(spec, view) })),
  );
  if (shown.length === 0 && step.shows.some(({ key }) => key === '*')) return noneNamed(step);
  const states = shown.map(({ each, assessment }) => stateOf(each, assessment, beside));
  const state = gravest
    .map((name) => states.find((each) => each.state === name))
    .find((each) => each !== undefined);
  if (state === undefined) return undefined;
  if (state.state !== 'done') return { step: step.id, state };
  return { step: step.id, state, ...evidenceOf(shown) };
}

/** The answers name none of what the step is about (no mailbox): that is for a person to say. */
function noneNamed(step: StepSpec): StepSeen {
  return { step: step.id, state: waitingForPerson({ roles: [] }) };
}

/** What was observed of everything that the step shows; the request id of the first. */
function evidenceOf(
  shown: readonly { each: Shown; assessment: Assessment }[],
): Pick<StepSeen, 'observed' | 'requestId'> {
  const seen = shown.flatMap(({ each, assessment: { spec, observed } }) =>
    observed.is === 'there'
      ? [
          {
            text: kindOf(spec.kind).evidence(spec, observed.seen, each.aspect),
            requestId: observed.requestId,
          },
        ]
      : [],
  );
  const observed = together(seen.map(({ text }) => text));
  return { observed, requestId: seen[0]?.requestId };
}

const TOLD_AT_MOST = 12;

/** Several texts as one, each told once; of thousands of mailboxes the first few. */
function together(texts: readonly Text[]): Text {
  const join = (language: keyof Text, others: (count: number) => string): string => {
    const told = [...new Set(texts.map((text) => text[language]))];
    const rest = told.length - TOLD_AT_MOST;
    return rest <= 0 ? told.join('; ') : `${told.slice(0, TOLD_AT_MOST).join('; ')}; ${others(rest)}`;
  };
  return {
    en: join('en', (count) => `and ${count} more`),
    de: join('de', (count) => `und ${count} weitere`),
  };
}

function connectionStep(step: StepSpec, { connection }: Beside): StepSeen {
  if (connection === undefined) return { step: step.id, state: { state: 'to-do' } };
  if ('problem' in connection)
    return { step: step.id, state: { state: 'failed', problem: connection.problem } };
  const texts = connection.tokens.map(({ audience, roles }) => labels.connectionSeen(audience, roles));
  const observed = {
    en: texts.map((text) => text.en).join('. '),
    de: texts.map((text) => text.de).join('. '),
  };
  return { step: step.id, state: { state: 'done' }, observed };
}

function signedInStep(step: StepSpec, { session: { account, tenant } }: Bench): StepSeen {
  const observed = labels.signedInSeen(account, tenant.domain ?? tenant.id);
  return { step: step.id, state: { state: 'done' }, observed };
}

/** What was opened to an app that is gone has to be opened to the next one. */
function withoutApp(step: StepSpec, bench: Bench): StepSeen | undefined {
  const isGone = applicationIn(viewOf(bench)).is === 'absent';
  const state = waitingForPerson({ roles: rolesThatSuffice(step.duty) });
  return isGone ? { step: step.id, state } : undefined;
}

/** Undefined: nothing that was looked at tells of it. */
function stepSeen(step: StepSpec, bench: Bench, beside: Beside): StepSeen | undefined {
  const proof = step.provenBy === undefined ? undefined : beside.proofs?.get(step.provenBy);
  if (proof !== undefined) return proofStep(step, proof);
  switch (step.by) {
    case 'person':
      return step.provenBy === undefined ? undefined : withoutApp(step, bench);
    case 'signed-in':
      return signedInStep(step, bench);
    case 'connection':
      return step.provenBy === undefined
        ? connectionStep(step, beside)
        : { step: step.id, state: { state: 'to-do' } };
    case 'resources':
      return isOutOfSight(bench, step) ? undefined : resourceStep(step, bench, beside);
  }
}

/** Where every step stands that can be told by looking. Other steps by hand are told by their confirmation. */
export function stepStates(bench: Bench, beside: Beside): readonly StepSeen[] {
  const { guide, answers } = bench.session;
  return stepsFor(guide, answers)
    .filter(({ needed }) => needed)
    .map(({ step }) => stepSeen(step, bench, beside))
    .filter((each) => each !== undefined);
}
