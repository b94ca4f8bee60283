import type { Answers } from '../../contract/guides.ts';
import { chosenNames } from './answers.ts';
import type { Guide, ResourceSpec, StepSpec } from './guide.ts';
import { interpolate, valuesOf, type Values } from './interpolate.ts';

function optionsOf(guide: Guide): string[][] {
  return guide.questions.flatMap((question) =>
    'options' in question ? [question.options.map(({ value }) => value)] : [],
  );
}

/** Tells whether what carries `names` counts. Absent `names` always count. */
export type Counts = (names: readonly string[] | undefined) => boolean;

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

function filledIn(value: unknown, values: Values): unknown {
  if (typeof value === 'string') {
    const text = interpolate(value, values);
    if (text === undefined)
      throw new Error(`A resource names a value that no checked answer gives: ${value}`);
    return text;
  }
  if (Array.isArray(value)) return value.map((item) => filledIn(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filledIn(item, values)]));
}

/** What shall exist for these answers, filled in. The answers were checked before. */
export function resourcesFor(guide: Guide, answers: Answers): ResourceSpec[] {
  const counts = countsFor(guide, answers);
  const values = valuesOf(guide, answers);
  return guide.resources
    .filter(({ for: names }) => counts(names))
    .map((spec) => filledIn(spec, values) as ResourceSpec); // the same shape: only strings were filled in
}

/** Every step of the guide in its order, and whether these answers need it. */
export function stepsFor(guide: Guide, answers: Answers): { step: StepSpec; needed: boolean }[] {
  const counts = countsFor(guide, answers);
  return guide.steps.map((step) => ({ step, needed: counts(step.for) }));
}
