import { Argument, Command as Program, Option } from 'commander';
import type { Language } from '../contract/text.ts';
import {
  commandHelp,
  guideArgument,
  headings,
  optionHelp,
  usageForms,
} from '../words/terminal/help-words.ts';
import type { Command } from './command.ts';
import { commands } from './commands/table.ts';
import { optionTable } from './options/option-table.ts';

/** What was typed, read but not checked. */
export interface Typed {
  readonly command: Command;
  readonly guide: string;
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
  built.usage(usageForms[command.takesGuide ? 'commandWithGuide' : 'command'][language]);
  if (command.takesGuide) built.addArgument(new Argument('<guide>', guideArgument[language]));
  for (const name of command.options) {
    const { flags, help } = optionTable[name];
    built.addOption(new Option(flags, help[language]));
  }
  return built.action((...given: unknown[]) => {
    const guide = command.takesGuide ? String(given[0]) : '';
    found({ command, guide, read: built.opts() });
  });
}
