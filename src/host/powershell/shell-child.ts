import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ABOUT, readFrame, writeOrder, type Frame, type Ordered } from './frames.ts';
import { createTalk } from './talk.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** How long one order may take, in milliseconds; connecting twice and a half as long. */
  readonly patienceMs?: number;
}

export interface ShellChild {
  /** Undefined: no answer in time, or the child has ended. It is gone then. */
  order(ordered: Ordered): Promise<Frame | undefined>;
  /** Lets it disconnect, and ends it where it does not end itself. */
  close(): Promise<void>;
  /** Which PowerShell and module it is, and what it said last. */
  about(): { readonly what: string; readonly lastWords: string };
}

const PATIENCE_MS = 120_000;
const CONNECT_FACTOR = 2.5;
const FAREWELL_MS = 10_000;

/** `PowerShell 7.5.1 Core, module 3.9.2` */
function whatIs({ data }: Frame): string {
  const [{ psVersion = '', edition = '', module = '' } = {}] = data;
  const found = module === '' ? 'none that fits' : String(module);
  return `PowerShell ${String(psVersion)} ${String(edition)}, module ${found}`;
}

/**
 * PowerShell in a process of its own: one JSON object a line in both directions, one order at a time.
 * @param log what it says besides, without secrets
 */
export function startShell(
  { command, args, patienceMs = PATIENCE_MS }: Program,
  log: (line: string) => void,
): ShellChild {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  const talk = createTalk(log);
  let what = '';
  const waiting = new Map<string, (frame: Frame | undefined) => void>();
  let orders = 0;
  const settle = (id: string, frame: Frame | undefined): void => {
    waiting.get(id)?.(frame);
    waiting.delete(id);
  };
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      for (const id of [...waiting.keys()]) settle(id, undefined);
      resolve();
    };
    child.once('error', end);
    child.once('close', end);
  });
  child.stdin.on('error', () => undefined); // It has ended; `close` says so.
  createInterface({ input: child.stdout }).on('line', (line) => {
    const frame = readFrame(line);
    if (frame?.id === ABOUT) log((what = whatIs(frame)));
    else if (frame !== undefined) settle(frame.id, frame);
    else talk.hear(line);
    for (const warning of frame?.warnings ?? []) talk.hear(warning);
  });
  createInterface({ input: child.stderr }).on('line', (line) => talk.hear(line));
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null || !child.stdin.writable;
  return {
    order: (ordered) => {
      if (isGone()) return Promise.resolve(undefined);
      orders += 1;
      const id = String(orders);
      const patience = 'connect' in ordered ? patienceMs * CONNECT_FACTOR : patienceMs;
      const watchdog = setTimeout(() => child.kill('SIGKILL'), patience);
      return new Promise<Frame | undefined>((resolve) => {
        waiting.set(id, resolve);
        child.stdin.write(`${writeOrder({ id, ...ordered })}\n`);
      }).finally(() => clearTimeout(watchdog));
    },
    close: async () => {
      if (isGone()) return ended;
      const watchdog = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS);
      child.stdin.end(`${JSON.stringify({ quit: true })}\n`);
      await ended;
      clearTimeout(watchdog);
    },
    about: () => ({ what, lastWords: talk.lastWords() }),
  };
}
