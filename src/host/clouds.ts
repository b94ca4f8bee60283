import type { CloudChoice } from '../contract/engagement.ts';
import { done, type Result } from '../contract/problem.ts';
import type { Cloud } from '../cloud/clouds/cloud.ts';
import { resolveCloud } from '../cloud/clouds/resolve-cloud.ts';
import { createHttp, type Http } from '../cloud/http/create-http.ts';
import type { Session } from '../core/reconcile/session.ts';
import type { PracticeCloud } from './practice-cloud.ts';

export interface OpenCloud {
  readonly cloud: Cloud;
  readonly http: Http;
  /** Differs where an address or the certificate authority differs. */
  readonly key: string;
}

export interface Clouds {
  /** Starts the practice cloud when that is the choice. */
  open(choice: CloudChoice): Promise<Result<OpenCloud>>;
  /** Without starting or asking anything. */
  placesOf(choice: CloudChoice): Promise<Session['places'] | undefined>;
  close(): Promise<void>;
}

export function createClouds(practice: PracticeCloud): Clouds {
  const opened = new Map<string, OpenCloud>();
  const keep = (cloud: Cloud): OpenCloud => {
    const key = [cloud.login, cloud.graph, cloud.ca].join('\n');
    const found = opened.get(key) ?? { cloud, key, http: createHttp(cloud) };
    opened.set(key, found);
    return found;
  };
  return {
    open: async (choice) => {
      const resolved = await resolve(choice, () => practice.cloudFile());
      return resolved.ok ? done(keep(resolved.value)) : resolved;
    },
    placesOf: async (choice) => {
      const resolved = await resolve(choice, async () => practice.runningFile());
      return resolved.ok ? placesIn(resolved.value) : undefined;
    },
    close: async () => {
      await Promise.all([...opened.values()].map(({ http }) => http.close()));
      opened.clear();
    },
  };
}

/** What `${signInEndpoint}` and the other places of a cloud stand for. */
export function placesIn({ login, graph, arm, exchange, entraPortal, calledBy }: Cloud): Session['places'] {
  return {
    signInEndpoint: login,
    entraPortal,
    graphEndpoint: graph,
    armEndpoint: arm,
    exchangeEndpoint: exchange,
    graphEnvironment: calledBy.graphPowerShell,
    azureCloud: calledBy.azure,
    azureGraph: calledBy.azureGraph,
    exchangeEnvironment: calledBy.exchangePowerShell,
  };
}

async function resolve(
  choice: CloudChoice,
  practiceFile: () => Promise<Result<string>>,
): Promise<Result<Cloud>> {
  if (choice.type !== 'practice') return resolveCloud(choice);
  const file = await practiceFile();
  return file.ok ? resolveCloud({ type: 'file', file: file.value }) : file;
}
