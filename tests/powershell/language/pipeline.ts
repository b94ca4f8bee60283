import type { Node } from 'web-tree-sitter';
import { raised } from '../values/errors.ts';
import { textOf } from '../values/text.ts';
import { enumerate } from '../values/value.ts';
import { bind } from './binding.ts';
import { failing, warning } from './error-action.ts';
import type { Command, Frame, Out, Stage } from './frame.ts';
import { Given } from './given.ts';
import { field, onlyPart } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';
import { runBlock } from './run-block.ts';
import { ScriptBlock } from './script-block.ts';
import { EnoughSignal } from './signals.ts';

const DOES_NOT_HELP =
  'Check the spelling of the name, or if a path was included, verify that the path is correct and try again.';

export function commandNamed(name: string, { session }: Frame): Command {
  const command = session.commands.get(name.toLowerCase());
  if (command !== undefined) return command;
  throw raised(
    `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program. ${DOES_NOT_HELP}`,
    'CommandNotFoundException',
    'System.Management.Automation.CommandNotFoundException',
  );
}

/** What `&` is to call: a block, or a command by its name. */
async function calledBy(name: Node, frame: Frame): Promise<ScriptBlock | Command> {
  if (name.type === 'command_name') return commandNamed(name.text, frame);
  const target = onlyPart(name);
  const value = target.type === 'path_command_name' ? onlyPart(target) : target;
  const called = await frame.session.language.value(value, frame);
  return called instanceof ScriptBlock ? called : commandNamed(textOf(called), frame);
}

/** `Get-Something -With $this`, `& $command @these`, `& { … }` */
async function open(node: Node, frame: Frame, out: Out): Promise<Stage> {
  const sign = node.children.find(({ type }) => type === 'command_invokation_operator')?.text;
  if (sign !== undefined && sign !== '&') throw new NotSpoken(`the call by ${sign}`, node);
  const elements = node.childForFieldName('command_elements');
  const called = await calledBy(field(node, 'command_name'), frame);
  if (!(called instanceof ScriptBlock)) return start(called, elements, { frame, out });
  if (elements !== null) throw new NotSpoken('a block with parameters', node);
  return { end: () => runBlock(called, frame, out) };
}

interface Where {
  readonly frame: Frame;
  readonly out: Out;
}

async function start(command: Command, elements: Node | null, { frame, out }: Where): Promise<Stage> {
  const given = elements === null ? new Given() : await bind(command, elements, frame);
  const { name } = command;
  const [fail, warn] = [failing(command, given, frame), warning(given, frame)];
  return command.start({ name, given, frame, out, fail, warn });
}

/** From the first stage's end to the last one's; `from` leaves out those that were stopped. */
async function endAll(stages: readonly Stage[], from: number): Promise<void> {
  for (let at = from; at < stages.length; at += 1) {
    try {
      await stages[at]?.end?.();
    } catch (signal) {
      const stopped = stoppedAt(stages, signal);
      await endAll(stages, Math.max(stopped, at + 1));
      return;
    }
  }
}

function stoppedAt(stages: readonly Stage[], signal: unknown): number {
  const at = signal instanceof EnoughSignal ? stages.findIndex((stage) => stage === signal.from) : -1;
  if (at < 0) throw signal;
  return at;
}

const toNext =
  (stage: Stage, node: Node): Out =>
  async (value) => {
    if (stage.process === undefined) throw new NotSpoken('a pipeline into this command', node);
    await stage.process(value);
  };

/** Commands side by side: each value goes through all of them before the next one is sent. */
export async function runPipeline(parts: readonly Node[], frame: Frame, out: Out): Promise<void> {
  const [first, ...rest] = parts;
  if (first === undefined) return;
  const stages: Stage[] = [];
  let next = out;
  for (const node of rest.reverse()) {
    if (node.type !== 'command') throw new NotSpoken('an expression after |', node);
    const stage = await open(node, frame, next);
    stages.unshift(stage);
    next = toNext(stage, node);
  }
  if (first.type === 'command') {
    stages.unshift(await open(first, frame, next));
    await endAll(stages, 0);
    return;
  }
  let from = 0;
  try {
    for (const value of enumerate(await frame.session.language.value(first, frame))) await next(value);
  } catch (signal) {
    from = stoppedAt(stages, signal);
  }
  await endAll(stages, from);
}
