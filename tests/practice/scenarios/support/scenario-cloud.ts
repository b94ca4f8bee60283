import { afterAll, beforeAll } from 'vitest';
import { startPractice, type RunningPractice } from '../../../../src/practice/start.ts';
import type { HeardRequest } from '../../../../src/practice/control/request-feed.ts';
import type { Clock } from '../../../../src/core/ports.ts';
import { trusting, type Fetch } from '../../support/https.ts';
import { virtualClock } from './virtual-clock.ts';

/** A practice cloud as a stranger starts it, steered through its control port. */
export interface ScenarioCloud {
  readonly running: RunningPractice;
  readonly clock: Clock;
  readonly fetch: Fetch;
  control(method: string, path: string, body?: string): Promise<{ status: number; body: unknown }>;
  /** What services have said in refusing since the last reset. */
  said(): Promise<string[]>;
}

/** One for all tests of a file; each begins with a reset. */
export function scenarioCloud(): () => ScenarioCloud {
  let cloud: ScenarioCloud | undefined;
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const clock = virtualClock();
    const running = await startPractice({}, () => clock.now());
    const { fetch, close: closeFetch } = trusting(running.cloud.ca);
    cloud = { running, clock, fetch, ...steering(running, fetch) };
    close = () => closeFetch().then(() => running.stop());
  });
  afterAll(() => close());
  return () => {
    if (cloud === undefined) throw new Error('asked for before the tests began');
    return cloud;
  };
}

function steering({ cloud }: RunningPractice, fetch: Fetch): Pick<ScenarioCloud, 'control' | 'said'> {
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
