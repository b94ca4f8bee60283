import type { Answers } from '../../contract/guides.ts';
import { chosenNames } from './answers.ts';
import { resourceSpec, type ConnectionSpec, type Guide, type ResourceSpec, type StepSpec } from './guide.ts';
import { filledIn, type Counts } from './fill-spec.ts';
import { interpolate, valuesOf, type Values } from './interpolate.ts';

function optionsOf(guide: Guide): string[][] {
  return guide.questions.flatMap((question) =>
    'options' in question ? [question.options.map(({ value }) => value)] : [],
  );
}

/**
 * Names of one question are alternatives, names of several questions must each be met:
 * `[receiveMail, sendMail, self]` is (receiveMail or sendMail) and self.
 */
export function countsFor(guide: Guide, answers: Answers): Counts {
  const chosen = chosenNames(guide, answers);
  const questions = optionsOf(guide);
  return (names = []) =>
    questions
      .map((options) => names.filter((name) => options.includes(name)))
      .every((asked) => asked.length === 0 || asked.some((name) => chosen.has(name)));
}

/**
 * What shall exist for these answers, filled in. The answers were checked before, so what is then missing is the
 * guide's fault.
 */
export function resourcesFor(guide: Guide, answers: Answers): ResourceSpec[] {
  const counts = countsFor(guide, answers);
  const values = valuesOf(guide, answers);
  return guide.resources
    .filter(({ for: names }) => counts(names))
    .flatMap((spec) => oneForEach(spec, values))
    .map(({ spec, values: own }) => resourceSpec.parse(filledIn(spec, { values: own, counts })));
}

/** A list in one answer makes so many resources of one. */
function oneForEach(
  { each, ...spec }: ResourceSpec,
  values: Values,
): { spec: Omit<ResourceSpec, 'each'>; values: Values }[] {
  if (each === undefined) return [{ spec, values }];
  const items = values[each];
  const list = typeof items === 'object' ? items : [];
  return list.map((item) => {
    const key = interpolate(spec.key, { ...values, each: item.toLowerCase() }) ?? item;
    return { spec: { ...spec, key }, values: { ...values, each: item } };
  });
}

/** The connections to check for these answers, filled in; a proof whose answers are not given is left out. */
export function connectionsFor(guide: Guide, answers: Answers): ConnectionSpec[] {
  const counts = countsFor(guide, answers);
  const values = valuesOf(guide, answers);
  return guide.connections
    .filter(({ for: names }) => counts(names))
    .map(({ proof, ...connection }) => {
      const filled = proof && filledIn(proof, { values, counts });
      const isWhole = proof && Object.keys(proof).every((key) => filled !== undefined && key in filled);
      // The same shape: only strings were filled in.
      return isWhole ? { ...connection, proof: filled as NonNullable<ConnectionSpec['proof']> } : connection;
    });
}

/** Every step of the guide in its order, and whether these answers need it. */
export function stepsFor(guide: Guide, answers: Answers): { step: StepSpec; needed: boolean }[] {
  const counts = countsFor(guide, answers);
  return guide.steps.map((step) => ({ step, needed: counts(step.for) }));
}

/** Of steps that Entrada does itself. */
export const everyMode = { automatic: true, script: true, check: true, undo: true } as const;

/** The guide with the steps that these answers leave to Entrada as its own. */
export function guideFor(guide: Guide, answers: Answers): Guide {
  const counts = countsFor(guide, answers);
  const steps = guide.steps.map((step): StepSpec => {
    const own = step.byEntrada;
    if (own === undefined || !counts(own.for)) return step;
    return { ...step, by: 'resources', shows: own.shows, modes: { ...step.modes, ...everyMode } };
  });
  return { ...guide, steps };
}
