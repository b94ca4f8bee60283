import type { Checklist } from '../../contract/checklist.ts';
import type { EventOf } from '../../contract/events.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import type { Terminal } from '../terminal.ts';
import { stepLine } from './step-line.ts';

const SETTLED: ReadonlySet<string> = new Set(['done', 'failed']);

/** Tells each step once when it is settled, and each kind of waiting once. */
export function createProgress(checklist: Checklist, terminal: Terminal) {
  const titles = new Map(
    checklist.parts.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title[terminal.language]])),
  );
  const told = new Set<string>();
  const once = (key: string, line: () => string) => {
    if (told.has(key)) return;
    told.add(key);
    terminal.tell(line());
  };
  return ({ steps, waiting }: EventOf<'run.progress'>): void => {
    for (const { id, state } of steps) {
      if (!SETTLED.has(state.state)) continue;
      once(`${id} ${state.state}`, () => stepLine(titles.get(id) ?? id, state, terminal));
    }
    if (waiting === undefined) return;
    once(`waiting ${waiting.for}`, () => runWords[terminal.language].waiting(waiting.for, waiting.until));
  };
}
