import type { Node } from 'web-tree-sitter';
import { ErrorRecord, Exception, raised, Thrown } from '../values/errors.ts';
import { isTrue, textOf } from '../values/text.ts';
import { enumerate, unrolled } from '../values/value.ts';
import { collect } from './collect.ts';
import { stopsScript } from './error-action.ts';
import type { Frame, Out } from './frame.ts';
import { define } from './functions.ts';
import { field, onlyPart, partsOf, three, two } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';
import { numberOf } from './numbers.ts';
import { runPipeline } from './pipeline.ts';
import { ExitSignal, LoopSignal, ReturnSignal } from './signals.ts';
import { tryStatement } from './try-statement.ts';
import { write } from './variables.ts';

type Row = (node: Node, frame: Frame, out: Out) => Promise<void>;

const run: Row = (node, frame, out) => frame.session.language.run(node, frame, out);
const runParts: Row = async (node, frame, out) => {
  for (const part of partsOf(node)) await run(part, frame, out);
};

/** An error ends its statement; the next one follows, unless somebody is there to catch it or wants it to stop. */
const list: Row = async (node, frame, out) => {
  for (const part of partsOf(node)) {
    try {
      await run(part, frame, out);
    } catch (error) {
      if (!(error instanceof Thrown) || error.endsScript || frame.session.guards > 0) throw error;
      if (stopsScript(frame)) throw new Thrown(error.record, true);
      frame.session.report(error.record);
    }
  }
};

const isSilent = ({ type }: Node): boolean =>
  ['assignment_expression', 'post_increment_expression', 'pre_increment_expression'].includes(type);

/** What a statement that is an expression writes: a list item by item. */
const pipeline: Row = async (node, frame, out) => {
  const [only, ...more] = partsOf(node);
  if (only === undefined || more.length > 0) throw new NotSpoken('this pipeline', node);
  if (isSilent(only)) {
    await frame.session.language.value(only, frame);
    return;
  }
  const parts = partsOf(only);
  if (only.type !== 'pipeline_chain') throw new NotSpoken(only.type, only);
  await runPipeline(parts, frame, out);
};

const holds = async (node: Node, frame: Frame): Promise<boolean> =>
  isTrue(await frame.session.language.value(node, frame));

const ifStatement: Row = async (node, frame, out) => {
  const clauses = [
    node,
    ...partsOf(node)
      .filter(({ type }) => type === 'elseif_clauses')
      .flatMap(partsOf),
  ];
  for (const clause of clauses) {
    const block = partsOf(clause).find(({ type }) => type === 'statement_block');
    if (!(await holds(field(clause, 'condition'), frame))) continue;
    if (block !== undefined) await run(block, frame, out);
    return;
  }
  const otherwise = node.childForFieldName('else_clause');
  if (otherwise !== null) await run(onlyPart(otherwise), frame, out);
};

/** Runs the body once; false: `break`. */
async function goesOn(body: Node, frame: Frame, out: Out): Promise<boolean> {
  try {
    await run(body, frame, out);
  } catch (signal) {
    if (!(signal instanceof LoopSignal)) throw signal;
    return signal.kind === 'continue';
  }
  return true;
}

const foreachStatement: Row = async (node, frame, out) => {
  const [variable, source, body] = three(node);
  const found = await frame.session.language.value(source, frame);
  for (const item of found === null ? [] : enumerate(found)) {
    write(variable, item, frame);
    if (!(await goesOn(body, frame, out))) return;
  }
};

const whileStatement: Row = async (node, frame, out) => {
  const [condition, body] = two(node);
  while (await holds(onlyPart(condition), frame)) if (!(await goesOn(body, frame, out))) return;
};

/** `throw`, without a value in a `catch`: the same error once more. */
async function thrown(value: Node | undefined, frame: Frame): Promise<Thrown> {
  if (value === undefined) {
    const current = frame.scope.get('_');
    if (current instanceof ErrorRecord) return new Thrown(current, true);
    return new Thrown(raised('ScriptHalted', 'ScriptHalted').record, true);
  }
  const said = await frame.session.language.value(value, frame);
  if (said instanceof ErrorRecord) return new Thrown(said, true);
  const text = textOf(said);
  const exception = new Exception('System.Management.Automation.RuntimeException', text);
  return new Thrown(new ErrorRecord(exception, { fqid: text, category: 'OperationStopped' }), true);
}

const flows: Readonly<Record<string, (value: Node | undefined, frame: Frame, out: Out) => Promise<never>>> = {
  return: async (value, frame, out) => {
    if (value !== undefined) await run(value, frame, out);
    throw new ReturnSignal();
  },
  throw: async (value, frame) => {
    throw await thrown(value, frame);
  },
  break: async () => {
    throw new LoopSignal('break');
  },
  continue: async () => {
    throw new LoopSignal('continue');
  },
  exit: async (value, frame) => {
    throw new ExitSignal(
      value === undefined ? 0 : numberOf(await frame.session.language.value(value, frame)),
    );
  },
};

const flow: Row = async (node, frame, out) => {
  const word = node.children[0]?.text ?? '';
  const row = flows[word.toLowerCase()];
  if (row === undefined) throw new NotSpoken(word, node);
  await row(partsOf(node)[0], frame, out);
};

export const statements: Readonly<Record<string, Row>> = {
  empty_statement: async () => undefined,
  flow_control_statement: flow,
  foreach_statement: foreachStatement,
  function_statement: async (node, frame) => define(node, frame),
  if_statement: ifStatement,
  pipeline,
  program: runParts,
  script_block_body: runParts,
  statement_block: runParts,
  statement_list: list,
  try_statement: tryStatement,
  while_statement: whileStatement,
};

/** `( … )` and what is assigned: an expression is what it is, commands what they write. */
export async function valueOfPipeline(
  node: Node,
  frame: Frame,
): Promise<Awaited<ReturnType<typeof collect>>[number]> {
  const only = onlyPart(node);
  if (isSilent(only)) return frame.session.language.value(only, frame);
  const [first, ...more] = partsOf(only);
  const isExpression = first !== undefined && more.length === 0 && first.type !== 'command';
  return isExpression ? frame.session.language.value(first, frame) : unrolled(await collect(node, frame));
}
