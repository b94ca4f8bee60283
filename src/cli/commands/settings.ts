import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../contract/text.ts';
import type { Engine } from '../../contract/wire.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { settingWords } from '../../words/terminal/setting-words.ts';
import { command } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, misuse, type Attempt } from '../failure.ts';
import { columns } from '../print/columns.ts';

/** Language and theme are the window's; the terminal takes its language from the system. */
export const settings = command({
  name: 'settings',
  about: commandHelp.settings,
  takesGuide: false,
  options: ['clientId', 'cloud', 'imap', 'smtp', 'data', 'json', 'lang'],
  blank: { settings: {} },
  run: async ({ data, ...given }, { language }) => {
    const now = await withHost({ data }, (engine) => change(engine, given));
    if (!now.ok) return { exit: exitOf(now.failure), lines: [], failures: [now.failure] };
    return {
      exit: exitCode.asDesired,
      document: { settings: now.value },
      lines: columns(rows(now.value, language)),
      failures: [],
    };
  },
});

interface Given {
  readonly clientId: string | undefined;
  readonly cloud: string | undefined;
  readonly imap: MailHost | undefined;
  readonly smtp: MailHost | undefined;
}

type MailHost = NonNullable<Settings['mailHosts']>[string]['imap'];

/** All three, or none; undefined where some are missing. */
function mailHostsOf(
  { cloud, imap, smtp }: Given,
  before: Settings['mailHosts'],
): Pick<Settings, 'mailHosts'> | undefined {
  if (cloud !== undefined && imap !== undefined && smtp !== undefined)
    return { mailHosts: { ...before, [cloud]: { imap, smtp } } };
  return [cloud, imap, smtp].every((part) => part === undefined) ? {} : undefined;
}

/** What is given is changed; a cloud's mail servers come as a pair. */
async function change(engine: Engine, given: Given): Promise<Attempt<Settings>> {
  const { clientId } = given;
  const before = await ask(engine, 'settings.read', {});
  if (!before.ok) return before;
  const named = mailHostsOf(given, before.value.mailHosts);
  if (named === undefined) return misuse({ reason: 'no-mail-hosts' });
  const changes = { ...(clientId === undefined ? {} : { signInClientId: clientId }), ...named };
  return Object.keys(changes).length === 0 ? before : ask(engine, 'settings.write', changes);
}

function rows(now: Settings, language: Language): string[][] {
  const names = settingWords[language];
  return [
    [names.signInClientId, now.signInClientId],
    [names.language, now.language],
    [names.theme, now.theme],
    ...Object.entries(now.mailHosts ?? {}).map(([cloud, { imap, smtp }]) => [
      `${names.mailHosts} (${cloud})`,
      `${imap.host}:${String(imap.port)}, ${smtp.host}:${String(smtp.port)}`,
    ]),
  ];
}
