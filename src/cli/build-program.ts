import { Argument, Command as Program, Option } from 'commander';
import type { Language } from '../contract/text.ts';
import {
  commandHelp,
  engagementArgument,
  fileArgument,
  guideArgument,
  headings,
  renewArgument,
  textArgument,
  usageForms,
} from '../words/terminal/help-words.ts';
import { optionHelp } from '../words/terminal/option-words.ts';
import type { Arguments, Command } from './command.ts';
import { commands } from './commands/table.ts';
import { optionTable } from './options/option-table.ts';

/** What was typed, read but not checked. */
export interface Typed extends Arguments {
  readonly command: Command;
  readonly read: Readonly<Record<string, unknown>>;
}

interface Wishes {
  readonly language: Language;
  readonly version: string;
  readonly found: (typed: Typed) => void;
}

/** Commander from our tables; it throws where it would end the process. */
export function buildProgram({ language, version, found }: Wishes): Program {
  const program = new Program('entrada');
  program
    .description(commandHelp.entrada[language])
    .usage(usageForms.entrada[language])
    .version(version, '--version', optionHelp.version[language]);
  withManners(program, language);
  for (const command of commands) program.addCommand(build(command, language, found));
  return program;
}

function withManners(program: Program, language: Language): Program {
  return program
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', optionHelp.help[language])
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => headings[title]?.[language] ?? title });
}

function build(command: Command, language: Language, found: Wishes['found']): Program {
  const built = withManners(new Program(command.name), language).description(command.about[language]);
  built.usage(usageForms[formOf(command)][language]);
  for (const argument of argumentsFor(command, language)) built.addArgument(argument);
  for (const name of command.options) {
    const { flags, help } = optionTable[name];
    built.addOption(new Option(flags, help[language]));
  }
  return built.action((...given: unknown[]) => {
    found({ command, ...argumentsOf(command, given), read: built.opts() });
  });
}

function argumentsFor(command: Command, language: Language): Argument[] {
  const { takesEngagement = false, takesText = false, takesFile = false, takesRenewal = false } = command;
  const rows = [
    [command.takesGuide, '<guide>', guideArgument],
    [takesRenewal, '[renew]', renewArgument],
    [takesEngagement || takesRenewal, '[engagement]', engagementArgument],
    [takesText, '[text...]', textArgument],
    [takesFile, '<file>', fileArgument],
  ] as const;
  return rows.flatMap(([takes, name, help]) => (takes ? [new Argument(name, help[language])] : []));
}

/** A command takes one argument at most, a word or words; but for the one that says what to do with it first. */
function argumentsOf(command: Command, [first, second]: readonly unknown[]): Arguments {
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  const word = (takes = false): string => (takes ? textOf(first) : '');
  const renews = command.takesRenewal === true;
  return {
    guide: word(command.takesGuide),
    text: command.takesText === true && Array.isArray(first) ? first.join(' ') : '',
    ofEngagement: renews ? textOf(second) : word(command.takesEngagement),
    action: word(renews),
    file: word(command.takesFile),
  };
}

function formOf(command: Command): keyof typeof usageForms {
  const { takesGuide, takesText, takesEngagement, takesFile, takesRenewal } = command;
  if (takesRenewal === true) return 'commandWithRenewal';
  if (takesFile === true) return 'commandWithFile';
  if (takesEngagement === true) return 'commandWithEngagement';
  if (takesText === true) return 'commandWithText';
  return takesGuide ? 'commandWithGuide' : 'command';
}
