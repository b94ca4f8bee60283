import type { Checklist, Evidence, Step, StepState } from '../../contract/checklist.ts';
import type { Answers } from '../../contract/guides.ts';
import type { Guide, StepSpec } from '../guides/guide.ts';
import { valuesOf } from '../guides/interpolate.ts';
import { portalOf } from '../guides/portal/portal-of.ts';
import { countsFor, stepsFor } from '../guides/select.ts';
import { shellsFor } from '../handover/scripts/script-for.ts';
import { scopeOf } from './step-scope.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import { factsOf } from './facts.ts';
import type { Places } from './facts.ts';
import { refOf } from './assess.ts';
import { isCredential } from './bench.ts';
import { tickOf, ticksOf } from './ticks.ts';
import { isShownBy } from './shown-in.ts';

/** Where a step stood last, and what proves it, from the journal alone. */
interface Told {
  readonly state: StepState;
  readonly evidence: readonly Evidence[];
  /** What the last mail test showed. */
  readonly tested?: readonly Evidence[] | undefined;
}

type Entry<Type extends JournalEntry['type']> = Extract<JournalEntry, { type: Type }>;

function afterSeen(told: Map<string, Told>, entry: Entry<'seen'>): void {
  for (const { step, state, observed, requestId, shownBy } of entry.steps) {
    const evidence: Evidence[] =
      observed === undefined
        ? []
        : [{ at: entry.at, by: entry.by, observed, ...(requestId === undefined ? {} : { requestId }) }];
    const stands: StepState = state.state === 'done' ? { state: 'done', at: entry.at } : state;
    const before = told.get(step)?.evidence ?? [];
    told.set(
      step,
      shownBy === undefined
        ? { state: stands, evidence }
        : { state: stands, evidence: before, tested: evidence },
    );
  }
}

function afterConfirmed(told: Map<string, Told>, entry: Entry<'confirmed'>): void {
  if (!entry.confirmed) {
    told.delete(entry.step);
    return;
  }
  const observed = { en: `Confirmed by ${entry.by}`, de: `Bestätigt von ${entry.by}` };
  told.set(entry.step, {
    state: { state: 'done', at: entry.at },
    evidence: [{ at: entry.at, by: entry.by, observed }],
  });
}

interface Made {
  readonly steps: readonly StepSpec[];
  readonly made: Set<string>;
  /** Secrets and certificates that live, by `keyId`. */
  readonly live: Set<string>;
}

/** Of a credential that is renewed the old one goes, and the new one stays. */
function isGone({ operation, resource, ids }: Entry<'outcome'>, live: Set<string>): boolean {
  if (!isCredential(resource)) return operation === 'remove';
  const name = `${refOf(resource)}/${ids['keyId'] ?? ''}`;
  if (operation !== 'remove') live.add(name);
  else live.delete(name);
  return operation === 'remove' && ![...live].some((each) => each.startsWith(`${refOf(resource)}/`));
}

/** A run that was cut off noted outcomes and no look: what was made since counts. */
function afterOutcome(told: Map<string, Told>, entry: Entry<'outcome'>, { steps, made, live }: Made): void {
  if (entry.result !== 'done') return;
  const ref = refOf(entry.resource);
  const removed = isGone(entry, live);
  if (removed) made.delete(ref);
  else made.add(ref);
  const showsIt = (step: StepSpec): boolean =>
    step.by === 'resources' && step.shows.some((each) => isShownBy(each, entry.resource));
  for (const step of steps.filter(showsIt)) {
    const state = afterMaking(step, entry.at, made);
    const before = state.state === 'done' ? told.get(step.id) : undefined;
    if (state.state === 'done' || removed) told.set(step.id, { evidence: [], ...before, state });
  }
}

function afterMaking(step: StepSpec, at: string, made: ReadonlySet<string>): StepState {
  // Of a step that shows every one of a kind only a look tells whether that was all.
  const isAll = step.shows.every((each) => each.key !== '*' && made.has(refOf(each)));
  return isAll ? { state: 'done', at } : { state: 'to-do' };
}

function tellAll(steps: readonly StepSpec[], entries: readonly JournalEntry[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const made: Made = { steps, made: new Set(), live: new Set() };
  for (const entry of entries) {
    if (entry.type === 'seen') afterSeen(told, entry);
    if (entry.type === 'confirmed') afterConfirmed(told, entry);
    if (entry.type === 'outcome') afterOutcome(told, entry, made);
  }
  return told;
}

const untold: Record<StepSpec['by'], StepState> = {
  'signed-in': { state: 'to-do' },
  resources: { state: 'to-do' },
  connection: { state: 'to-do' },
  person: { state: 'waiting-for-person', roles: [] },
};

const noNeed = { en: 'Not chosen', de: 'Nicht gewählt' };

function stateOf(step: StepSpec, needed: boolean, told: Told | undefined): StepState {
  if (!needed) return { state: 'not-needed', because: step.notNeeded ?? noNeed };
  if (told !== undefined) return told.state;
  if (step.by === 'person') return { state: 'waiting-for-person', roles: [...rolesThatSuffice(step.duty)] };
  return untold[step.by];
}

type AllTold = ReadonlyMap<string, Told>;

/** With the last of its items ticked off the step is done. */
function allTicked(step: StepSpec, ticks: Step['ticks'], told: AllTold): Told | undefined {
  if (ticks === undefined || !ticks.every(({ done }) => done)) return undefined;
  const last = ticks.flatMap(({ item }) => told.get(tickOf(step.id, item))?.evidence ?? []);
  const newest = last.reduce((best, each) => (each.at > best.at ? each : best), last[0] ?? NEVER);
  return { state: { state: 'done', at: newest.at }, evidence: [newest] };
}

const NEVER: Evidence = { at: new Date(0).toISOString(), by: '', observed: { en: '', de: '' } };

const all = ({ evidence, tested = [] }: Omit<Told, 'state'> = { evidence: [] }): Evidence[] => [
  ...evidence,
  ...tested,
];

/** What proves a step; a person's word is backed by what was observed where that is named. */
function evidenceOf({ backedBy }: StepSpec, before: Told | undefined, told: AllTold): Evidence[] {
  const own = all(before);
  const backing = backedBy === undefined || own.length === 0 ? undefined : told.get(backedBy);
  return [...own, ...(backing?.state.state === 'done' ? backing.evidence : [])];
}

export interface ChecklistInput {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly tenant?: { readonly id: string; readonly domain?: string | undefined } | undefined;
  readonly places?: Places | undefined;
  readonly entries: readonly JournalEntry[];
}

/** The checklist as it stands, from what is stored; asks nobody. Works with answers that are not complete yet. */
export function checklistOf(input: ChecklistInput): Checklist {
  const { guide, answers, entries } = input;
  const told = tellAll(guide.steps, entries);
  const values = valuesOf(guide, answers, factsOf(input));
  const counts = countsFor(guide, answers);
  const steps = stepsFor(guide, answers).map(({ step, needed }, index): Step => {
    const [role] = rolesThatSuffice(step.duty);
    const scope = scopeOf(step);
    const ticks = ticksOf(step, answers, (name) => told.get(name)?.state.state === 'done');
    const before = told.get(step.id) ?? allTicked(step, ticks, told);
    return {
      id: step.id,
      part: step.part,
      number: index + 1,
      title: step.title,
      what: step.what,
      why: step.why,
      document: step.document,
      by: step.by === 'person' ? 'person' : 'entrada',
      ...(role === undefined ? {} : { role }),
      ...(scope === undefined ? {} : { scope }),
      ...(step.retired === undefined ? {} : { retired: step.retired }),
      portal: portalOf(step, { values, counts }),
      scripts: shellsFor(step),
      canUndo: step.modes.undo === true,
      state: stateOf(step, needed, before),
      evidence: needed ? evidenceOf(step, before, told) : [],
      ...(ticks === undefined ? {} : { ticks }),
    };
  });
  const parts = guide.parts.map((part) => ({
    ...part,
    steps: steps.filter((step) => step.part === part.id),
  }));
  return { parts };
}
