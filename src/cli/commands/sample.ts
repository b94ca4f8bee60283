import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { handOver } from './hand-over-file.ts';

export const sample = command({
  name: 'sample',
  about: commandHelp.sample,
  takesGuide: false,
  takesEngagement: true,
  options: ['language', 'out', 'force', 'data', 'json', 'lang'],
  blank: { sample: null },
  run: async ({ ofEngagement: engagementId, language, data, ...where }, terminal) => {
    if (engagementId === '')
      return failed({ is: 'usage', usage: { reason: 'no-engagement' } }, exitCode.usage);
    if (language === undefined)
      return failed({ is: 'usage', usage: { reason: 'no-language' } }, exitCode.usage);
    const asked = { engagementId, language };
    const made = await withHost({ data }, (engine) => ask(engine, 'sample.client', asked));
    return made.ok
      ? handOver({ as: 'sample', ...made.value }, where, terminal)
      : failed(made.failure, exitOf(made.failure));
  },
});
