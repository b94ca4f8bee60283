import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { done, refuse, type Result } from '../contract/problem.ts';
import type { Clock } from '../core/ports.ts';
import type { PracticeOptions } from '../practice/options.ts';
import { startPractice } from '../practice/start.ts';
import { takeLock, type Taken } from './store/lock.ts';
import { isMissing } from './store/store-failed.ts';

const PAUSE_MS = 100;
const PATIENCE_MS = 30_000;

/** The practice cloud of a data folder: one process runs it, the others use that one. */
export interface PracticeCloud {
  /** Starts it when no process does. @returns its cloud file */
  cloudFile(): Promise<Result<string>>;
  /** Its cloud file where this process has used it already. */
  runningFile(): Result<string>;
  close(): Promise<void>;
}

interface Practice {
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly options: Partial<PracticeOptions>;
}

interface Running {
  readonly cloudFile: string;
  readonly lock: Taken;
  stop(): Promise<void>;
}

export function createPracticeCloud({ dataFolder, clock, options }: Practice): PracticeCloud {
  const folder = join(dataFolder, 'practice');
  const file = join(folder, 'cloud.json');
  let running: Running | undefined;
  let used = false;
  let queue: Promise<unknown> = Promise.resolve();

  const start = async (lock: Taken): Promise<Running> => {
    try {
      await rm(file, { force: true });
      const started = await startPractice({ stateDir: join(folder, 'state'), cloudFile: file, ...options });
      return {
        cloudFile: started.cloudFile,
        lock,
        stop: async () => {
          await started.stop();
          await rm(file, { force: true });
        },
      };
    } catch (thrown) {
      await lock.release();
      throw thrown;
    }
  };

  const find = async (): Promise<Result<string>> => {
    if (running !== undefined) return done(running.cloudFile);
    const deadline = clock.now() + PATIENCE_MS;
    while (clock.now() < deadline) {
      const taking = await takeLock(join(folder, 'practice.lock'));
      if (!taking.ok) return taking;
      if (taking.value.state === 'taken') {
        running = await start(taking.value);
        return done(running.cloudFile);
      }
      if (await isWrittenSince(file, taking.value.holder.since)) return done(file);
      await clock.sleep(PAUSE_MS);
    }
    return refuse({ code: 'file-unreadable', file, reason: 'another process has not written it in time' });
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    cloudFile: async () => {
      const found = await inTurn(find);
      used ||= found.ok;
      return found;
    },
    runningFile: () =>
      used ? done(file) : refuse({ code: 'file-unreadable', file, reason: 'it is not running' }),
    close: () =>
      inTurn(async () => {
        const stopping = running;
        running = undefined;
        await stopping?.stop();
        await stopping?.lock.release();
      }),
  };
}

/** An older one was left behind by a process that is gone. */
async function isWrittenSince(file: string, since: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(file);
    return mtimeMs >= Date.parse(since);
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw thrown;
  }
}
