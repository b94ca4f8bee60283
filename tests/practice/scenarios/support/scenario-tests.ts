import { afterEach, expect, test } from 'vitest';
import type { ScenarioArea } from '../../../../src/practice/faults/scenarios/scenario.ts';
import { scenarios } from '../../../../src/practice/faults/scenarios/table.ts';
import { closeHosts } from '../../../host/support/open-host.ts';
import { meet, type Told } from './meet.ts';
import { scenarioCloud } from './scenario-cloud.ts';

/** What a person must be told; nothing more is a problem. */
export interface Expected {
  /** Code of each problem and words that its sentences hold. */
  readonly problems?: readonly (readonly [code: string, ...words: string[]])[];
  /** Words by the id of a step. */
  readonly steps?: Readonly<Record<string, readonly string[]>>;
  readonly actions?: Readonly<Record<string, number>>;
  readonly waited?: readonly string[];
}

/** Lets the app meet every scenario of an area, each in a tenant of its own. */
export function scenarioTests(area: ScenarioArea, expected: Readonly<Record<string, Expected>>): void {
  afterEach(closeHosts);
  const cloud = scenarioCloud();
  const own = scenarios.filter((scenario) => scenario.area === area);

  test('every scenario of the area is met', () => {
    expect(own.map(({ name }) => name)).toEqual(Object.keys(expected));
  });

  test.each(own)('$name', async ({ name, message }) => {
    const told = await meet(cloud(), name);
    expectTold(told, expected[name] ?? {});
    const said = await cloud().said();
    if (message !== undefined) expect(said.join('\n')).toContain(message);
  });
}

function expectTold(told: Told, { problems = [], steps = {}, actions, waited = [] }: Expected): void {
  expect(told.problems).toEqual(problems.map(([code]) => startingWith(code)));
  for (const [at, [, ...words]] of problems.entries()) expectWords(told.problems[at], words);
  for (const [step, words] of Object.entries(steps)) expectWords(told.steps[step], words);
  expect(told.actions).toEqual(actions ?? told.actions);
  expect(told.waited).toEqual(waited);
}

function expectWords(text: string | undefined, words: readonly string[]): void {
  for (const word of words) expect(text).toContain(word);
}

function startingWith(code: string): unknown {
  return expect.stringMatching(new RegExp(`^${code}: `));
}
