import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../contract/text.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { settingWords } from '../../words/terminal/setting-words.ts';
import { command } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { columns } from '../print/columns.ts';

/** Language and theme are the window's; the terminal takes its language from the system. */
export const settings = command({
  name: 'settings',
  about: commandHelp.settings,
  takesGuide: false,
  options: ['clientId', 'data', 'json', 'lang'],
  blank: { settings: {} },
  run: async ({ data, clientId }, { language }) => {
    const now = await withHost({ data }, (engine) =>
      clientId === undefined
        ? ask(engine, 'settings.read', {})
        : ask(engine, 'settings.write', { signInClientId: clientId }),
    );
    if (!now.ok) return { exit: exitOf(now.failure), lines: [], failures: [now.failure] };
    return {
      exit: exitCode.asDesired,
      document: { settings: now.value },
      lines: columns(rows(now.value, language)),
      failures: [],
    };
  },
});

function rows(now: Settings, language: Language): string[][] {
  const names = settingWords[language];
  return [
    [names.signInClientId, now.signInClientId],
    [names.language, now.language],
    [names.theme, now.theme],
  ];
}
