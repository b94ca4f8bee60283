import type { Checklist } from '../../contract/checklist.ts';
import type { EventOf } from '../../contract/events.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import type { Terminal } from '../terminal.ts';
import { stepLine, takenBackLine } from './step-line.ts';

type Progress = EventOf<'run.progress'>;

/** Tells each step once when it is settled, and each kind of waiting once. An undo takes back what was done. */
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
  const wasDone = new Set<string>();
  const tellStep = ({ id, state }: Progress['steps'][number], purpose: Progress['purpose']) => {
    const title = titles.get(id) ?? id;
    const isDone = state.state === 'done';
    if (state.state === 'failed' || (isDone && purpose !== 'undo'))
      once(`${id} ${state.state}`, () => stepLine(title, state, terminal));
    if (isDone) wasDone.add(id);
    else if (purpose === 'undo' && wasDone.delete(id))
      once(`${id} taken back`, () => takenBackLine(title, terminal));
  };
  return ({ purpose, steps, waiting }: Progress): void => {
    for (const step of steps) tellStep(step, purpose);
    if (waiting === undefined) return;
    once(`waiting ${waiting.for}`, () => runWords[terminal.language].waiting(waiting.for, waiting.until));
  };
}
