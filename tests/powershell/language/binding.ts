import type { Node } from 'web-tree-sitter';
import { Hashtable } from '../values/hashtable.ts';
import { isTrue } from '../values/text.ts';
import type { Value } from '../values/value.ts';
import type { Command, Frame, Parameters } from './frame.ts';
import { Given } from './given.ts';
import { childrenOf } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';
import { read } from './variables.ts';

/** Every cmdlet takes these; the others that PowerShell has in common are not known here. */
const COMMON: Parameters = { ErrorAction: 'named', WarningAction: 'named', WarningVariable: 'named' };

/** A parameter by its name, or by as much of it as is enough. */
function named(
  { name, parameters }: Pick<Command, 'name' | 'parameters'>,
  asked: string,
  node: Node,
): string {
  const known = Object.keys({ ...parameters, ...COMMON });
  const key = asked.toLowerCase();
  const exact = known.find((each) => each.toLowerCase() === key);
  const begun = known.filter((each) => each.toLowerCase().startsWith(key));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (found === undefined) throw new NotSpoken(`the parameter -${asked} of ${name}`, node);
  return found;
}

/** Whether a value belongs to the switch before it: only after a colon. */
const isAttached = (node: Node | null | undefined): boolean =>
  node?.type === 'command_argument_sep' && node.text.startsWith(':');

interface Reader {
  readonly command: Pick<Command, 'name' | 'parameters'>;
  readonly frame: Frame;
  readonly given: Given;
  readonly loose: Value[];
}

function splat({ command, frame, given }: Reader, node: Node): void {
  const table = read(node, frame);
  if (!(table instanceof Hashtable)) throw new NotSpoken('a splatted value that is no hashtable', node);
  for (const { key, value } of table.entries) given.set(named(command, key, node), value);
}

/** Reads one parameter with its value, and says how many parts it took. */
async function parameter(reader: Reader, parts: readonly Node[], at: number): Promise<number> {
  const { command, frame, given } = reader;
  const node = parts[at];
  if (node === undefined) return 0;
  const name = named(command, node.text.slice(1), node);
  const isSwitch = command.parameters[name] === 'switch';
  if (isSwitch && !isAttached(node.nextSibling)) {
    given.set(name, true);
    return 1;
  }
  const value = parts[at + 1];
  if (value === undefined) throw new NotSpoken(`-${name} without a value`, node);
  const said = await frame.session.language.value(value, frame);
  given.set(name, isSwitch ? isTrue(said) : said);
  return 2;
}

function place({ command, given, loose }: Reader, node: Node): void {
  const places = Object.entries(command.parameters)
    .filter(([name, place]) => typeof place === 'number' && !given.has(name))
    .sort(([, one], [, other]) => Number(one) - Number(other));
  for (const value of loose) {
    const [name] = places.shift() ?? [];
    if (name === undefined) throw new NotSpoken(`so many values for ${command.name}`, node);
    given.set(name, value);
  }
}

/** The parameters that stand after a command's name. */
export async function bind(command: Reader['command'], elements: Node | null, frame: Frame): Promise<Given> {
  const reader: Reader = { command, frame, given: new Given(), loose: [] };
  const parts = elements === null ? [] : childrenOf(elements);
  for (let at = 0; at < parts.length;) {
    const node = parts[at];
    if (node === undefined) break;
    if (node.type === 'command_parameter') at += await parameter(reader, parts, at);
    else {
      at += 1;
      if (node.type === 'variable' && node.text.startsWith('@')) splat(reader, node);
      else reader.loose.push(await frame.session.language.value(node, frame));
    }
  }
  if (elements !== null) place(reader, elements);
  return reader.given;
}
