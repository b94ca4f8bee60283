import type { Text } from '../contract/text.ts';
import type { ExitCode } from './exit-code.ts';
import type { Attempt, Failure } from './failure.ts';
import type { OptionName, OptionValues } from './options/option-table.ts';
import { parseOptions } from './options/parse-options.ts';
import type { Terminal } from './terminal.ts';

/** What a command comes to; `cli/print-ending` says it. */
export interface Ending {
  readonly exit: ExitCode;
  /** Stdout with `--json`, but for `problems`. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** Stdout without `--json`. */
  readonly lines: readonly string[];
  readonly failures: readonly Failure[];
  /** The command has said everything itself, while it ran. */
  readonly spoken?: boolean;
}

/** What was typed besides options: each is empty where the command does not take it. */
export interface Arguments {
  readonly guide: string;
  readonly text: string;
  readonly ofEngagement: string;
  readonly file: string;
  /** What to do, and to which engagement. */
  readonly action: string;
}

interface Definition<Name extends OptionName> {
  readonly name: string;
  readonly about: Text;
  readonly takesGuide: boolean;
  /** Takes words as they stand, and standard input where there are none. */
  readonly takesText?: boolean;
  /** Takes the id of a stored engagement. */
  readonly takesEngagement?: boolean;
  readonly takesFile?: boolean;
  /** Takes `renew` and the id of a stored engagement, or nothing. */
  readonly takesRenewal?: boolean;
  readonly options: readonly Name[];
  /** The JSON document of a command that did not get anywhere. */
  readonly blank: Readonly<Record<string, unknown>>;
  readonly run: (given: OptionValues<Name> & Arguments, terminal: Terminal) => Promise<Ending>;
}

export interface Command extends Omit<Definition<OptionName>, 'run'> {
  readonly start: (
    read: Readonly<Record<string, unknown>>,
    typed: Arguments,
    terminal: Terminal,
  ) => Promise<Attempt<Ending>>;
}

/** A row of the command table; options not named here are unknown to it. */
export function command<const Name extends OptionName>(definition: Definition<Name>): Command {
  const { run, ...rest } = definition;
  return {
    ...rest,
    start: async (read, typed, terminal) => {
      const given = parseOptions(definition.options, read);
      if (!given.ok) return given;
      return { ok: true, value: await run({ ...given.value, ...typed }, terminal) };
    },
  };
}

export function failed(failure: Failure, exit: ExitCode): Ending {
  return { exit, lines: [], failures: [failure] };
}
