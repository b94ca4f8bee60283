import type { StepState } from '../../contract/checklist.ts';
import { glyphs, signs, stateWord, takenBack, type StateName } from '../../words/terminal/state-words.ts';
import type { Terminal } from '../terminal.ts';
import { paint, type Colour } from './paint.ts';

const COLOURS: Readonly<Partial<Record<StateName, Colour>>> = {
  done: 'green',
  'waiting-for-person': 'yellow',
  failed: 'red',
  'not-needed': 'dim',
};

/** `✓ Name the app · Done` */
export function stepLine(title: string, state: StepState, terminal: Terminal): string {
  const glyph = paint(terminal, COLOURS[state.state], glyphs[state.state]);
  return `  ${glyph} ${title} · ${stateWord(state, terminal.language)}`;
}

/** `− Name the app · Taken back` */
export const takenBackLine = (title: string, terminal: Terminal): string =>
  `  ${paint(terminal, 'dim', signs.remove)} ${title} · ${takenBack[terminal.language]}`;
