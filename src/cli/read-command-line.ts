import { CommanderError } from 'commander';
import type { Language } from '../contract/text.ts';
import type { Usage } from '../words/terminal/usage-words.ts';
import { buildProgram, type Typed } from './build-program.ts';

export type CommandLine =
  | { readonly is: 'command'; readonly typed: Typed }
  /** Help or the version, which are on stdout already. */
  | { readonly is: 'shown' }
  | { readonly is: 'misused'; readonly usage: Usage };

interface Reading {
  readonly args: readonly string[];
  readonly language: Language;
  readonly version: string;
}

export function readCommandLine({ args, language, version }: Reading): CommandLine {
  const found: Typed[] = [];
  if (args.length === 0) return { is: 'misused', usage: { reason: 'no-command' } };
  try {
    buildProgram({ language, version, found: (typed) => found.push(typed) }).parse(args, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return { is: 'shown' };
    return { is: 'misused', usage: usageOf(thrown) };
  }
  const [typed] = found;
  return typed === undefined ? { is: 'misused', usage: { reason: 'no-command' } } : { is: 'command', typed };
}

type Wording = (named: string, nearest: string | undefined) => Usage;

const unknown =
  (reason: 'unknown-command' | 'unknown-option'): Wording =>
  (given, nearest) => ({ reason, given, ...(nearest === undefined ? {} : { nearest }) });

/** Commander's codes. The names inside its texts are the only place where it says them. */
const BY_CODE: Readonly<Record<string, Wording>> = {
  'commander.unknownCommand': unknown('unknown-command'),
  'commander.unknownOption': unknown('unknown-option'),
  'commander.missingArgument': (name) => ({ reason: 'missing-argument', name }),
  'commander.optionMissingArgument': (name) => ({
    reason: 'option-needs-value',
    name: name.split(' ', 1)[0] ?? name,
  }),
  'commander.excessArguments': () => ({ reason: 'too-many-arguments' }),
  'commander.help': () => ({ reason: 'no-command' }),
};

function usageOf({ code, message }: CommanderError): Usage {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  const nearest = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const wording = BY_CODE[code];
  return wording === undefined ? { reason: 'other', text: message } : wording(named, nearest);
}
