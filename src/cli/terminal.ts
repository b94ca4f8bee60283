import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Language } from '../contract/text.ts';
import { exitCode } from './exit-code.ts';

export type Signal = 'SIGINT' | 'SIGTERM';

/** What a command has of the world: two streams, a person perhaps, and the wish that it end. */
export interface Terminal {
  readonly language: Language;
  /** To stdout: what was asked for. */
  readonly out: (text: string) => void;
  /** To stderr: what happens meanwhile. */
  readonly tell: (text: string) => void;
  /** Whether somebody can be asked. */
  readonly isInteractive: boolean;
  readonly hasColour: boolean;
  /** @returns the line that was typed; empty where it was interrupted */
  readonly ask: (question: string) => Promise<string>;
  /** The same for what nobody looking on should see. */
  readonly askHidden: (question: string) => Promise<string>;
  /** Aborted with the signal's name. */
  readonly interrupted: AbortSignal;
}

export function createTerminal(language: Language): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  const interrupt = (signal: Signal) => {
    // Asked twice, it ends at once; the journal tells the next run what to look for.
    if (controller.signal.aborted) process.exit(exitCode[signal]);
    controller.abort(signal);
  };
  // Whoever read our output (`| head`) has read enough.
  for (const stream of [stdout, stderr]) stream.on('error', () => process.exit(exitCode.problem));
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    language,
    out: (text) => stdout.write(`${text}\n`),
    tell: (text) => stderr.write(`${text}\n`),
    isInteractive: stdin.isTTY && stderr.isTTY,
    hasColour: stdout.isTTY && stderr.isTTY && (env['NO_COLOR'] ?? '') === '',
    ask: (question) => askLine({ question }, controller.signal, () => interrupt('SIGINT')),
    askHidden: (question) =>
      askLine({ question, isHidden: true }, controller.signal, () => interrupt('SIGINT')),
    interrupted: controller.signal,
  };
}

interface Question {
  readonly question: string;
  readonly isHidden?: boolean;
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

function askLine(
  { question, isHidden = false }: Question,
  stop: AbortSignal,
  onCtrlC: () => void,
): Promise<string> {
  const { stdin, stderr } = process;
  const lines = createInterface({
    input: stdin,
    output: isHidden ? nowhere() : stderr,
    terminal: stdin.isTTY,
  });
  if (isHidden) stderr.write(`${question} `);
  return new Promise((resolve) => {
    const end = (line: string) => {
      // Closing says so too, with nothing typed.
      resolve(line);
      lines.close();
      if (isHidden) stderr.write('\n');
    };
    lines.once('SIGINT', onCtrlC);
    lines.once('close', () => resolve(''));
    stop.addEventListener('abort', () => end(''), { once: true });
    lines.question(`${question} `, end);
  });
}
