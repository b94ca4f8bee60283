import { bundleWords } from '../../words/bundle/bundle-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { readText } from './diagnose-text.ts';

const misused = (reason: 'no-engagement' | 'no-out' | 'no-passphrase'): Ending =>
  failed({ is: 'usage', usage: { reason } }, exitCode.usage);

export const certificate = command({
  name: 'certificate',
  about: commandHelp.certificate,
  takesGuide: false,
  takesEngagement: true,
  options: ['out', 'passphraseStdin', 'force', 'data', 'json', 'lang'],
  blank: { certificate: null },
  run: async ({ ofEngagement: engagementId, out, passphraseStdin, force, data }, terminal) => {
    if (engagementId === '') return misused('no-engagement');
    if (out === undefined) return misused('no-out');
    if (!passphraseStdin) return misused('no-passphrase');
    const [passphrase = ''] = (await readText('', { ...terminal, isInteractive: false })).split(/\r?\n/, 1);
    const asked = { engagementId, file: out, passphrase, overwrite: force };
    const written = await withHost({ data }, (engine) => ask(engine, 'certificate.export', asked));
    if (!written.ok) return failed(written.failure, exitOf(written.failure));
    const { file, bytes } = written.value;
    const lines = [bundleWords[terminal.language].written(file, bytes)];
    return { exit: exitCode.asDesired, document: { certificate: { file, bytes } }, lines, failures: [] };
  },
});
