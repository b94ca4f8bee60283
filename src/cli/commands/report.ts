import { bundleWords } from '../../words/bundle/bundle-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';

export const report = command({
  name: 'report',
  about: commandHelp.report,
  takesGuide: false,
  takesEngagement: true,
  options: ['out', 'force', 'data', 'json', 'lang'],
  blank: { report: null },
  run: async ({ ofEngagement: engagementId, out, force, data }, { language }) => {
    if (engagementId === '')
      return failed({ is: 'usage', usage: { reason: 'no-engagement' } }, exitCode.usage);
    if (out === undefined) return failed({ is: 'usage', usage: { reason: 'no-out' } }, exitCode.usage);
    const asked = { engagementId, language, file: out, overwrite: force };
    const written = await withHost({ data }, (engine) => ask(engine, 'report.write', asked));
    if (!written.ok) return failed(written.failure, exitOf(written.failure));
    const { file, bytes } = written.value;
    const lines = [bundleWords[language].written(file, bytes)];
    return { exit: exitCode.asDesired, document: { report: { file, bytes } }, lines, failures: [] };
  },
});
