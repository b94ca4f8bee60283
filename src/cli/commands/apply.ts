import { commandHelp } from '../../words/terminal/help-words.ts';
import { command } from '../command.ts';
import { endRun } from '../run/end-run.ts';
import { blankRun } from '../run/run-document.ts';
import { runOptions } from '../run/run-options.ts';

export const apply = command({
  name: 'apply',
  about: commandHelp.apply,
  takesGuide: true,
  options: [...runOptions, 'yes', 'adopt'],
  blank: blankRun,
  run: (given, terminal) => endRun('apply', given, terminal),
});
