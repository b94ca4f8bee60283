import type { Ending } from './command.ts';
import { wordFailure, type Failure } from './failure.ts';
import { rawLines } from './print/raw-lines.ts';
import type { Terminal } from './terminal.ts';
import { runWords } from '../words/terminal/run-words.ts';

interface Printing {
  readonly json: boolean;
  readonly blank: Readonly<Record<string, unknown>>;
}

/** One JSON document and nothing else, or lines for a person with the problems on stderr. */
export function printEnding(ending: Ending, terminal: Terminal, { json, blank }: Printing): void {
  const { document = blank, lines, failures } = ending;
  if (json) {
    const problems = failures.map((failure) => wordFailure(failure, terminal.language));
    terminal.out(JSON.stringify({ ...document, problems }, null, 2));
    return;
  }
  for (const line of lines) terminal.out(line);
  for (const failure of failures) printFailure(failure, terminal);
}

function printFailure(failure: Failure, terminal: Terminal): void {
  const { message, fix } = wordFailure(failure, terminal.language);
  const { problem } = runWords[terminal.language];
  terminal.tell(`${problem}: ${message}\n  ${fix}`);
  for (const line of rawLines(failure, terminal.language)) terminal.tell(`  ${line}`);
}
