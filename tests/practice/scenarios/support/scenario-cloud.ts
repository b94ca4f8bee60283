import { afterAll, beforeAll } from 'vitest';
import type { HeardRequest } from '../../../../src/practice/control/request-feed.ts';
import type { Clock } from '../../../../src/core/ports.ts';
import { startedPractice, type Practice } from '../../support/practice.ts';
import { virtualClock } from './virtual-clock.ts';

/** A practice cloud as a stranger starts it, steered through its control port. */
export interface ScenarioCloud {
  readonly practice: Practice;
  readonly clock: Clock;
  control(method: string, path: string, body?: string): Promise<{ status: number; body: unknown }>;
  /** What services have said in refusing since the last reset. */
  said(): Promise<string[]>;
}

/** One for all tests of a file; each begins with a reset. */
export function scenarioCloud(): () => ScenarioCloud {
  let cloud: ScenarioCloud | undefined;
  beforeAll(async () => {
    const clock = virtualClock();
    const practice = await startedPractice({}, () => clock.now());
    cloud = { practice, clock, ...steering(practice) };
  });
  afterAll(() => cloud?.practice.stop());
  return () => {
    if (cloud === undefined) throw new Error('asked for before the tests began');
    return cloud;
  };
}

function steering({ cloud, fetch }: Practice): Pick<ScenarioCloud, 'control' | 'said'> {
  const control: ScenarioCloud['control'] = async (method, path, body) => {
    const answer = await fetch(cloud.endpoints.control + path, { method, ...(body && { body }) });
    return { status: answer.status, body: await answer.json() };
  };
  return {
    control,
    said: async () => {
      const { body } = await control('GET', '/requests');
      return (body as { requests: HeardRequest[] }).requests.flatMap(({ said }) => said);
    },
  };
}
