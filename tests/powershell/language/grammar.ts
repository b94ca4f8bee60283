import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { NotSpoken } from './not-spoken.ts';

let loading: Promise<Parser> | undefined;

/** The grammar of PowerShell, read once a process. */
export const loadParser = (): Promise<Parser> => (loading ??= load());

async function load(): Promise<Parser> {
  // The grammar's largest function would be optimised for ten seconds, and an exit waits for that.
  setFlagsFromString('--liftoff-only');
  await Parser.init();
  const parser = new Parser();
  const { resolve } = createRequire(import.meta.url);
  parser.setLanguage(await Language.load(resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));
  return parser;
}

function faultIn(node: Node): Node | undefined {
  if (node.isError || node.isMissing) return node;
  if (!node.hasError) return undefined;
  return node.children.map(faultIn).find((fault) => fault !== undefined);
}

/** The tree of a script; one that cannot be read is an error. */
export async function parse(text: string): Promise<Node> {
  const tree = (await loadParser()).parse(text);
  if (tree === null) throw new Error('The script cannot be read.');
  const fault = faultIn(tree.rootNode);
  if (fault !== undefined)
    throw new Error(`Line ${String(fault.startPosition.row + 1)} cannot be read: ${fault.text.slice(0, 80)}`);
  return tree.rootNode;
}

const isNoise = ({ type }: Node): boolean => type === 'comment' || type === 'command_argument_sep';

/** Of `logical_expression > comparison_expression > …` with nothing beside each other, what it comes down to. */
const WRAPS =
  /^(?:(?:logical|bitwise|comparison|additive|multiplicative|format|range|array_literal)(?:_argument)?|unary)_expression$/;

function plain(node: Node): Node {
  const [only, ...more] = node.children;
  return only !== undefined && more.length === 0 && only.isNamed && WRAPS.test(node.type)
    ? plain(only)
    : node;
}

/** Everything below a node but blanks and comments. */
export const childrenOf = (node: Node): readonly Node[] =>
  node.children.filter((each) => !isNoise(each)).map(plain);

/** The parts of a node that mean something, tokens left out. */
export const partsOf = (node: Node): readonly Node[] => childrenOf(node).filter(({ isNamed }) => isNamed);

/** All parts of a node, of which there are so many. */
export function two(node: Node): readonly [Node, Node] {
  const [first, second, ...more] = partsOf(node);
  if (first === undefined || second === undefined || more.length > 0) throw new NotSpoken(node.type, node);
  return [first, second];
}

export function three(node: Node): readonly [Node, Node, Node] {
  const [first, second, third, ...more] = childrenOf(node).filter(({ type }) => !MARKS.has(type));
  if (first === undefined || second === undefined || third === undefined || more.length > 0)
    throw new NotSpoken(node.type, node);
  return [first, second, third];
}

/** Tokens that only hold things together. */
const MARKS = new Set(['.', '::', '(', ')', 'foreach', 'in']);

/** The only part of a node. */
export function onlyPart(node: Node): Node {
  const [part, ...more] = partsOf(node);
  if (part === undefined || more.length > 0) throw new NotSpoken(node.type, node);
  return part;
}

/** A part that has to be there. */
export function field(node: Node, name: string): Node {
  const found = node.childForFieldName(name);
  if (found === null) throw new NotSpoken(`${node.type} without ${name}`, node);
  return plain(found);
}
