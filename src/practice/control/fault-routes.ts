import { NothingThere } from '../faults/deeds/deed.ts';
import type { FaultsDocument } from '../faults/document.ts';
import { parseFaults, type FaultsIssue } from '../faults/parse-document.ts';
import { findScenario, scenarios } from '../faults/scenarios/table.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import { switches, type Switches } from '../faults/switches.ts';
import type { ControlCall, ControlRoute } from './route.ts';
import type { ControlWorld } from './world.ts';

/** Faults and scenarios, to switch on and off. */
export const faultRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/faults', handle: ({ world }) => ({ status: 200, body: inForce(world) }) },
  {
    method: 'POST',
    path: '/faults',
    handle: ({ world, request }) => {
      const parsed = parseFaults(documentIn(request));
      return parsed.ok ? switchOn(world, parsed.value) : refused(400, parsed.issues);
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    handle: ({ world }) => {
      world.board.clear();
      return { status: 200, body: inForce(world) };
    },
  },
  /** The same for a form, which knows no DELETE. */
  {
    method: 'POST',
    path: '/faults/off',
    handle: ({ world }) => {
      world.board.clear();
      return { status: 200, body: inForce(world) };
    },
  },
  { method: 'DELETE', path: '/faults/{name}', handle: (call) => switchOff(call) },
  { method: 'POST', path: '/faults/{name}/off', handle: (call) => switchOff(call) },
  { method: 'GET', path: '/scenarios', handle: ({ world }) => ({ status: 200, body: allScenarios(world) }) },
  {
    method: 'POST',
    path: '/scenarios/{name}',
    handle: ({ world, name }) => {
      const scenario = findScenario(name);
      if (scenario === undefined)
        return refused(404, [
          { field: 'scenario', message: `There is no scenario '${name}'.`, fix: 'See GET /scenarios.' },
        ]);
      return switchOn(world, scenario.faults, scenario.name);
    },
  },
];

/** Of a form its field `document`. */
function documentIn({ headers, body }: PracticeRequest): string {
  const text = body.toString('utf8');
  const isForm = /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
  return isForm ? (new URLSearchParams(text).get('document') ?? '') : text;
}

/** A scenario stands alone: what was switched on before goes off. */
function switchOn(world: ControlWorld, document: FaultsDocument, scenario?: string): PracticeAnswer {
  const { board } = world;
  try {
    if (scenario !== undefined) board.clear();
    board.add(document);
  } catch (error) {
    if (!(error instanceof NothingThere)) throw error;
    return refused(409, [{ field: error.field, message: error.message, fix: error.fix }]);
  }
  board.scenario = scenario ?? board.scenario;
  return { status: 200, body: inForce(world) };
}

function switchOff({ world, name }: ControlCall): PracticeAnswer {
  const { board } = world;
  const isSwitch = Object.hasOwn(switches.shape, name);
  // `hasOwn` has just found it among the switches.
  if (isSwitch) board.conditions.switchOff(name as keyof Switches);
  if (isSwitch || board.remove(name)) return { status: 200, body: inForce(world) };
  return refused(404, [
    { field: 'name', message: `No rule or switch '${name}' is in force.`, fix: 'See GET /faults.' },
  ]);
}

function refused(status: number, problems: readonly FaultsIssue[]): PracticeAnswer {
  return { status, body: { error: 'The faults were not taken.', problems } };
}

function inForce({ board }: ControlWorld): object {
  return {
    scenario: board.scenario ?? null,
    switches: board.conditions.current,
    rules: board.rules.map(({ name, rule, met, struck }) => ({ ...rule, name, met, struck })),
  };
}

function allScenarios({ board }: ControlWorld): object {
  return {
    scenarios: scenarios.map(({ faults, ...told }) => ({
      ...told,
      on: told.name === board.scenario,
      faults,
    })),
  };
}
