import { join, resolve } from 'node:path';
import type { runPractice } from '../../host/practice.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { listWords } from '../../words/terminal/list-words.ts';
import { command, failed } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, failWith, type Attempt } from '../failure.ts';
import type { OptionValues } from '../options/option-table.ts';
import type { Terminal } from '../terminal.ts';

type Running = Awaited<ReturnType<typeof runPractice>>;
type Given = OptionValues<'state' | 'seed' | 'size' | 'latency' | 'lag' | 'faults' | 'log' | 'readyFile'>;

/** Speaks for itself: one line when ready, on stdout, with `--json` or without. */
export const practice = command({
  name: 'practice',
  about: commandHelp.practice,
  takesGuide: false,
  options: ['state', 'seed', 'size', 'latency', 'lag', 'faults', 'log', 'readyFile', 'json', 'lang'],
  blank: {},
  run: async (given, terminal) => {
    const running = await start(given);
    if (!running.ok) return failed(running.failure, exitOf(running.failure));
    terminal.out(JSON.stringify({ ready: true, cloudFile: running.value.cloudFile }));
    terminal.tell(listWords[terminal.language].practiceRuns);
    await untilInterrupted(terminal);
    await running.value.stop();
    return { exit: exitCode.asDesired, lines: [], failures: [], spoken: true };
  },
});

/** The files it is to write are the caller's choice, and so is what is wrong with them. */
async function start(given: Given): Promise<Attempt<Running>> {
  const host = await import('../../host/practice.ts');
  try {
    return { ok: true, value: await host.runPractice(practiceOptions(given)) };
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('path' in thrown)) throw thrown;
    return failWith({ code: 'file-unreadable', file: String(thrown.path), reason: thrown.message });
  }
}

/** A tenant that stays has a cloud file that stays, so that an engagement finds it again. */
function practiceOptions({ state, seed, size, latency, lag, faults, log, readyFile }: Given) {
  const stays =
    state === undefined ? {} : { stateDir: resolve(state), cloudFile: join(resolve(state), 'cloud.json') };
  return {
    ...stays,
    seed,
    size,
    latencyMs: latency,
    lagMs: lag,
    faultsFile: placeOf(faults),
    logFile: placeOf(log),
    readyFile: placeOf(readyFile),
  };
}

function placeOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : resolve(file);
}

function untilInterrupted({ interrupted }: Terminal): Promise<void> {
  return new Promise((resolve) => {
    if (interrupted.aborted) resolve();
    interrupted.addEventListener('abort', () => resolve(), { once: true });
  });
}
