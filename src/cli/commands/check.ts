import { commandHelp } from '../../words/terminal/help-words.ts';
import { command } from '../command.ts';
import { endRun } from '../run/end-run.ts';
import { blankRun } from '../run/run-document.ts';
import { runOptions } from '../run/run-options.ts';

export const check = command({
  name: 'check',
  about: commandHelp.check,
  takesGuide: true,
  // There is nothing to ask; `--yes` is taken so that a script can treat the run commands alike.
  options: [...runOptions, 'yes'],
  blank: blankRun,
  run: (given, terminal) => endRun('check', given, terminal),
});
