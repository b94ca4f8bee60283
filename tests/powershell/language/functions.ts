import type { Node } from 'web-tree-sitter';
import type { Command, Frame } from './frame.ts';
import { partsOf } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';
import { runHere } from './run-block.ts';
import { Scope } from './scope.ts';
import { ScriptBlock } from './script-block.ts';
import { nameOf } from './variables.ts';

function parameterNames(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  return partsOf(node)
    .flatMap(partsOf)
    .map((parameter) => {
      const [variable, ...more] = partsOf(parameter);
      if (variable?.type !== 'variable' || more.length > 0) throw new NotSpoken('this parameter', parameter);
      return nameOf(variable);
    });
}

/** `function Get-Something($with) { … }` */
export function define(node: Node, { session }: Frame): void {
  const parts = partsOf(node);
  const name = parts.find(({ type }) => type === 'function_name')?.text ?? '';
  const declaration = parts.find(({ type }) => type === 'function_parameter_declaration');
  const body = parts.find(({ type }) => type === 'script_block');
  if (body === undefined) throw new NotSpoken('an empty function', node);
  const names = parameterNames(declaration);
  const block = new ScriptBlock(partsOf(body)[0]);
  const command: Command = {
    name,
    parameters: Object.fromEntries(names.map((each, at) => [each, at])),
    hears: 'caller',
    start: ({ given, frame, out }) => {
      const scope = new Scope(frame.scope);
      for (const each of names) scope.set(each, given.value(each) ?? null);
      return { end: () => runHere(block, { ...frame, scope }, out) };
    },
  };
  session.commands.set(name.toLowerCase(), command);
}
