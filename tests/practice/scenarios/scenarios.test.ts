import { afterEach, describe, expect, test } from 'vitest';
import type { ScenarioArea } from '../../../src/practice/faults/scenarios/scenario.ts';
import { scenarios } from '../../../src/practice/faults/scenarios/table.ts';
import { closeHosts } from '../../host/support/open-host.ts';
import { azure } from './expected/azure.ts';
import { consent } from './expected/consent.ts';
import { graph } from './expected/graph.ts';
import { mail } from './expected/mail.ts';
import { network } from './expected/network.ts';
import { permissions } from './expected/permissions.ts';
import { secret } from './expected/secret.ts';
import { signIn } from './expected/sign-in.ts';
import { smartspace } from './expected/smartspace.ts';
import { token } from './expected/token.ts';
import { expectTold, type ExpectedOf } from './support/expected.ts';
import { meet } from './support/meet.ts';
import { scenarioCloud } from './support/scenario-cloud.ts';

/** What a person is told in every scenario. */
const told: Readonly<Record<ScenarioArea, ExpectedOf>> = {
  'sign-in': signIn,
  consent,
  graph,
  secret,
  permissions,
  token,
  network,
  azure,
  smartspace,
  mail,
};

const everything = Object.entries(told).flatMap(([area, expected]) =>
  Object.keys(expected).map((name) => `${area} ${name}`),
);

test('every named scenario is met below, and there are at least 40', () => {
  expect(everything.sort()).toEqual(scenarios.map(({ area, name }) => `${area} ${name}`).sort());
  expect(scenarios.length).toBeGreaterThanOrEqual(40);
});

describe('the app tells what to do next', () => {
  afterEach(closeHosts);
  const cloud = scenarioCloud();

  test.each(scenarios)('$area: $name', async (scenario) => {
    const { area, name, message } = scenario;
    const met = await meet(cloud(), scenario);
    expectTold(met, told[area][name] ?? {});
    const said = await cloud().said();
    if (message !== undefined) expect(said.join('\n')).toContain(message);
  });
});
