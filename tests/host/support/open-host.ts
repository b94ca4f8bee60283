import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, OperationName, Output } from '../../../src/contract/operations.ts';
import type { Problem } from '../../../src/contract/problem.ts';
import { createHost, type Host, type HostOptions } from '../../../src/host/compose.ts';
import { spoken } from '../../../src/words/spoken.ts';

/** A host over a data folder of its own; with a real keychain where the session has one. */
export interface OpenHost {
  readonly host: Host;
  readonly dataFolder: string;
  readonly events: { readonly name: string; readonly payload: unknown }[];
  /** The value that comes over the wire. */
  readonly ask: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** The problem that comes over the wire. */
  readonly refused: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Problem>;
}

const hasKeychain = process.env['DBUS_SESSION_BUS_ADDRESS'] !== undefined;

export async function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'entrada-host-'));
}

const open = new Set<Host>();

/** For `afterEach`: closes what a test opened, newest first. */
export async function closeHosts(): Promise<void> {
  for (const host of [...open].reverse()) await host.close();
  open.clear();
}

export async function openHost(options: Partial<HostOptions> = {}): Promise<OpenHost> {
  const dataFolder = options.dataFolder ?? (await newDataFolder());
  const host = await createHost({
    door: 'terminal',
    words: spoken,
    openBrowser: () => Promise.reject(new Error('no browser here')),
    vaultInMemory: !hasKeychain,
    ...options,
    dataFolder,
  });
  open.add(host);
  const events: OpenHost['events'] = [];
  host.engine.subscribe((event) => events.push(event));
  return {
    host,
    dataFolder,
    events,
    ask: async (name, input) => {
      const answer = await host.engine.call(name, input);
      if (answer.type !== 'value') throw new Error(`${name}: ${JSON.stringify(answer)}`);
      // The dispatcher parsed it by the same row.
      return answer.value as Output<typeof name>;
    },
    refused: async (name, input) => {
      const answer = await host.engine.call(name, input);
      if (answer.type !== 'problem') throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.problem;
    },
  };
}

export const teamspaceAnswers = {
  teamspaceUrl: 'https://xyz.teamspace.de',
  appName: 'teamspace test',
  features: ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'],
};

/** The engagement that most tests work on, in the practice cloud. */
export async function openTeamspace({ ask }: OpenHost) {
  const opened = await ask('engagements.open', {
    guide: 'teamspace',
    cloud: { type: 'practice' },
    answers: teamspaceAnswers,
  });
  return opened.summary.id;
}
