import type { Node } from 'web-tree-sitter';
import { Hashtable } from '../values/hashtable.ts';
import { isTrue, textOf } from '../values/text.ts';
import { enumerate, unrolled, type Value } from '../values/value.ts';
import { assign } from './assignment.ts';
import { cast } from './casts.ts';
import { collect } from './collect.ts';
import type { Frame } from './frame.ts';
import { childrenOf, onlyPart, partsOf, three, two } from './grammar.ts';
import { callOn, elementOf, memberOf } from './members.ts';
import { NotSpoken } from './not-spoken.ts';
import { operator } from './operators.ts';
import { ScriptBlock } from './script-block.ts';
import { callStatic, getStatic } from './statics.ts';
import { expandable, verbatim } from './text-literals.ts';
import { TypeName, typeNamed } from './type-names.ts';
import { read } from './variables.ts';

type Row = (node: Node, frame: Frame) => Promise<Value>;

const valueOf: Row = (node, frame) => frame.session.language.value(node, frame);
const valueOfPart: Row = (node, frame) => valueOf(onlyPart(node), frame);
const typeIn = (node: Node): string => typeNamed(onlyPart(node).text, node);

/** Left and right with an operator between them, which is a token or a node. */
const binary: Row = async (node, frame) => {
  const [left, sign, right] = three(node);
  const name = sign.text.toLowerCase();
  const first = await valueOf(left, frame);
  if (name === '-and') return isTrue(first) && isTrue(await valueOf(right, frame));
  if (name === '-or') return isTrue(first) || isTrue(await valueOf(right, frame));
  const row = operator(name);
  if (row === undefined) throw new NotSpoken(`the operator ${name}`, node);
  return row(first, await valueOf(right, frame));
};

const unaries: Readonly<Record<string, (value: Value) => Value>> = {
  '-not': (value) => !isTrue(value),
  '!': (value) => !isTrue(value),
  '-join': (value) => enumerate(value).map(textOf).join(''),
};

const unary: Row = async (node, frame) => {
  const [first, second] = childrenOf(node);
  if (first === undefined) throw new NotSpoken(node.type, node);
  if (second === undefined) return valueOf(first, frame);
  const row = unaries[first.text.toLowerCase()];
  if (row === undefined) throw new NotSpoken(`the operator ${first.text}`, node);
  return row(await valueOf(second, frame));
};

async function hashtable(node: Node, frame: Frame, ordered = false): Promise<Hashtable> {
  const table = new Hashtable(ordered);
  for (const body of partsOf(node)) {
    for (const entry of partsOf(body)) {
      const [key, value] = two(entry);
      const part = onlyPart(key);
      table.set(
        part.type === 'simple_name' ? part.text : await valueOf(part, frame),
        await valueOf(value, frame),
      );
    }
  }
  return table;
}

const casting: Row = async (node, frame) => {
  const [type, operand] = two(node);
  const name = typeIn(type);
  if (name !== 'ordered') return cast(await valueOf(operand, frame), name, node);
  if (operand.type !== 'hash_literal_expression') throw new NotSpoken('[ordered] here', node);
  return hashtable(operand, frame, true);
};

/** `Name` of `.Name` and `.'a name'`. */
async function memberName(node: Node, frame: Frame): Promise<string> {
  const part = onlyPart(node);
  return part.type === 'simple_name' ? part.text : textOf(await valueOf(part, frame));
}

const member: Row = async (node, frame) => {
  const [target, name] = two(node);
  const called = await memberName(name, frame);
  if (target.type === 'type_literal') return getStatic({ type: typeIn(target), name: called, node }, frame);
  return memberOf(await valueOf(target, frame), called, frame.session.edition);
};

async function listOf(nodes: readonly Node[], frame: Frame): Promise<Value[]> {
  const values: Value[] = [];
  for (const node of nodes) values.push((await valueOf(node, frame)) ?? null);
  return values;
}

const invocation: Row = async (node, frame) => {
  const [target, name, list] = three(node);
  const called = await memberName(name, frame);
  const args = partsOf(list).flatMap(partsOf);
  if (target.type === 'type_literal')
    return callStatic({ type: typeIn(target), name: called, node }, await listOf(args, frame), frame);
  const value = await valueOf(target, frame);
  return callOn({ value, name: called, node }, await listOf(args, frame));
};

/** `@( … )`: a list, whatever comes; a list in it stays as it is. */
const arrayOf: Row = async (node, frame) => {
  const [statements] = partsOf(node);
  return statements === undefined ? [] : [...(await collect(statements, frame))];
};

const assignment: Row = async (node, frame) => assign(node, frame);

export const expressions: Readonly<Record<string, Row>> = {
  array_expression: arrayOf,
  array_literal_expression: async (node, frame) => listOf(partsOf(node), frame),
  argument_expression: valueOfPart,
  assignment_expression: assignment,
  additive_expression: binary,
  additive_argument_expression: binary,
  bitwise_expression: binary,
  cast_expression: casting,
  comparison_expression: binary,
  decimal_integer_literal: async ({ text }) => Number(text),
  element_access: async (node, frame) => {
    const [target, index] = two(node);
    return elementOf(await valueOf(target, frame), await valueOf(index, frame), node);
  },
  expandable_string_literal: expandable,
  expression_with_unary_operator: unary,
  format_expression: binary,
  generic_token: async ({ text }) => text,
  hash_literal_expression: async (node, frame) => hashtable(node, frame),
  integer_literal: valueOfPart,
  invokation_expression: invocation,
  logical_argument_expression: binary,
  logical_expression: binary,
  member_access: member,
  multiplicative_argument_expression: binary,
  multiplicative_expression: binary,
  parenthesized_expression: valueOfPart,
  script_block_expression: async (node) => new ScriptBlock(partsOf(onlyPart(node))[0]),
  string_literal: valueOfPart,
  sub_expression: async (node, frame) => {
    const [statements] = partsOf(node);
    return statements === undefined ? undefined : unrolled(await collect(statements, frame));
  },
  type_literal: async (node) => new TypeName(typeIn(node)),
  unary_expression: valueOfPart,
  variable: async (node, frame) => read(node, frame),
  verbatim_string_characters: async (node) => verbatim(node),
};
