import { commandHelp } from '../../words/terminal/help-words.ts';
import { command } from '../command.ts';
import { endRun } from '../run/end-run.ts';
import { blankRun } from '../run/run-document.ts';
import { runOptions } from '../run/run-options.ts';

export const undo = command({
  name: 'undo',
  about: commandHelp.undo,
  takesGuide: true,
  options: [...runOptions, 'yes'],
  blank: blankRun,
  run: (given, terminal) => endRun('undo', given, terminal),
});
