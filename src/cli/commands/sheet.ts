import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { handOver } from './hand-over-file.ts';

export const sheet = command({
  name: 'sheet',
  about: commandHelp.sheet,
  takesGuide: false,
  takesEngagement: true,
  options: ['out', 'steps', 'force', 'data', 'json', 'lang'],
  blank: { sheet: null },
  run: async ({ ofEngagement: engagementId, steps, data, ...where }, terminal) => {
    if (engagementId === '')
      return failed({ is: 'usage', usage: { reason: 'no-engagement' } }, exitCode.usage);
    const only = steps === undefined ? {} : { steps: steps.split(',').map((step) => step.trim()) };
    const asked = { engagementId, language: terminal.language, ...only };
    const made = await withHost({ data }, (engine) => ask(engine, 'handover.sheet', asked));
    if (!made.ok) return failed(made.failure, exitOf(made.failure));
    const { fileName, html } = made.value;
    return handOver({ as: 'sheet', fileName, text: html }, where, terminal);
  },
});
