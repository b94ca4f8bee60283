import type { Node } from 'web-tree-sitter';
import type { ErrorRecord } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { Given } from './given.ts';
import type { Scope } from './scope.ts';
import type { StaticType } from './static-type.ts';

/** Windows PowerShell, and PowerShell 7. */
export type Edition = '5.1' | '7';

export type Out = (value: Value) => Promise<void>;

/** The rows that need each other: an expression holds statements, a statement expressions. */
export interface Language {
  /** What an expression, or a pipeline in parentheses, is. */
  value(node: Node, frame: Frame): Promise<Value>;
  /** Carries a statement out; what it writes goes to `out`. */
  run(node: Node, frame: Frame, out: Out): Promise<void>;
}

/** What a window of PowerShell holds on to. */
export interface SessionState {
  readonly edition: Edition;
  readonly language: Language;
  readonly global: Scope;
  readonly commands: Map<string, Command>;
  /** By full name in lower case. */
  readonly statics: Map<string, StaticType>;
  /** How many `try` are open around what runs. */
  guards: number;
  /** An error that ends nothing. */
  report(record: ErrorRecord): void;
  warn(text: string): void;
  /** A line for the window alone. */
  show(line: string): void;
  /** A person's answer. */
  ask(prompt: string, unseen?: boolean): string;
}

export interface Frame {
  readonly session: SessionState;
  readonly scope: Scope;
}

/** How a parameter is given: as a switch, by its name alone, or also by its place. */
export type Parameters = Readonly<Record<string, 'switch' | 'named' | number>>;

/** One command at work in a pipeline. */
export interface Stage {
  /** What comes down the pipeline; absent: the command takes none. */
  readonly process?: (input: Value) => Promise<void>;
  readonly end?: () => Promise<void>;
}

export interface Call {
  readonly name: string;
  readonly given: Given;
  readonly frame: Frame;
  readonly out: Out;
  /** An error that ends nothing, unless the command was told to stop. */
  readonly fail: (record: ErrorRecord) => void;
  readonly warn: (text: string) => void;
}

export interface Command {
  readonly name: string;
  readonly parameters: Parameters;
  /**
   * Whose `$ErrorActionPreference` counts where `-ErrorAction` is not given. A function of a module sees the variables
   * of its module and the global ones, not those of the script that calls it.
   */
  readonly hears: 'caller' | 'global';
  readonly start: (call: Call) => Stage | Promise<Stage>;
}
