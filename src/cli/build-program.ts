import { Argument, Command as Program, Option } from 'commander';
import type { Language } from '../contract/text.ts';
import {
  commandHelp,
  engagementArgument,
  fileArgument,
  guideArgument,
  headings,
  optionHelp,
  textArgument,
  usageForms,
} from '../words/terminal/help-words.ts';
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
  if (command.takesGuide) built.addArgument(new Argument('<guide>', guideArgument[language]));
  if (command.takesEngagement === true)
    built.addArgument(new Argument('[engagement]', engagementArgument[language]));
  if (command.takesText === true) built.addArgument(new Argument('[text...]', textArgument[language]));
  if (command.takesFile === true) built.addArgument(new Argument('<file>', fileArgument[language]));
  for (const name of command.options) {
    const { flags, help } = optionTable[name];
    built.addOption(new Option(flags, help[language]));
  }
  return built.action((...given: unknown[]) => {
    found({ command, ...argumentsOf(command, given[0]), read: built.opts() });
  });
}

/** A command takes one argument at most: a word, or words. */
function argumentsOf(command: Command, first: unknown): Arguments {
  const word = (takes = false): string => (takes && typeof first === 'string' ? first : '');
  return {
    guide: word(command.takesGuide),
    text: command.takesText === true && Array.isArray(first) ? first.join(' ') : '',
    ofEngagement: word(command.takesEngagement),
    file: word(command.takesFile),
  };
}

function formOf({ takesGuide, takesText, takesEngagement, takesFile }: Command): keyof typeof usageForms {
  if (takesFile === true) return 'commandWithFile';
  if (takesEngagement === true) return 'commandWithEngagement';
  if (takesText === true) return 'commandWithText';
  return takesGuide ? 'commandWithGuide' : 'command';
}
