import type { Node } from 'web-tree-sitter';
import type { Value } from '../values/value.ts';
import type { Frame } from './frame.ts';
import { NotSpoken } from './not-spoken.ts';

const CONSTANTS: Readonly<Record<string, Value>> = { true: true, false: false, null: null };

/** PowerShell sets these itself; here they would be empty without a word. */
const AUTOMATIC = new Set(
  'args input matches error host lastexitcode myinvocation psboundparameters pscmdlet psscriptroot pscommandpath pwd home profile pid iswindows islinux ismacos psculture this switch foreach ? ^ $'.split(
    ' ',
  ),
);

/** `name` of `$name`, `${name}` and `$_`. */
export const nameOf = ({ text }: Node): string => text.replace(/^[$@]\{?/, '').replace(/\}$/, '');

export function read(node: Node, { scope, session }: Frame): Value {
  const name = nameOf(node).toLowerCase();
  if (name in CONSTANTS) return CONSTANTS[name];
  if (name.startsWith('global:')) return session.global.get(name.slice('global:'.length));
  if (AUTOMATIC.has(name) || name.includes(':')) throw new NotSpoken(`the variable $${name}`, node);
  return scope.get(name);
}

export function write(node: Node, value: Value, { scope, session }: Frame): void {
  const name = nameOf(node).toLowerCase();
  if (name === 'null') return;
  if (name.startsWith('global:')) session.global.set(name.slice('global:'.length), value);
  else if (AUTOMATIC.has(name) || name in CONSTANTS || name.includes(':'))
    throw new NotSpoken(`setting the variable $${name}`, node);
  else scope.set(name, value);
}
