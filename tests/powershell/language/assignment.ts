import type { Node } from 'web-tree-sitter';
import { raised } from '../values/errors.ts';
import { Hashtable } from '../values/hashtable.ts';
import { itemsOf, Thing, unrolled, type Value } from '../values/value.ts';
import { collect } from './collect.ts';
import type { Frame } from './frame.ts';
import { field, onlyPart, three, two } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';
import { numberOf } from './numbers.ts';
import { operator } from './operators.ts';
import { setStatic } from './statics.ts';
import { typeNamed } from './type-names.ts';
import { write } from './variables.ts';

type Target = (node: Node, value: Value, frame: Frame) => Promise<void>;

const valueOf = (node: Node, frame: Frame): Promise<Value> => frame.session.language.value(node, frame);

const targets: Readonly<Record<string, Target>> = {
  variable: async (node, value, frame) => write(node, value, frame),
  element_access: async (node, value, frame) => {
    const [holder, at] = two(node);
    const held = await valueOf(holder, frame);
    const index = await valueOf(at, frame);
    const items = itemsOf(held);
    if (held instanceof Hashtable) held.set(index, value);
    else if (items !== undefined && numberOf(index) < items.length) items[numberOf(index)] = value;
    else throw new NotSpoken('an assignment to this element', node);
  },
  member_access: async (node, value, frame) => {
    const [holder, name] = two(node);
    if (holder.type === 'type_literal') {
      setStatic({ type: typeNamed(onlyPart(holder).text, holder), name: name.text, node }, value, frame);
      return;
    }
    const held = await valueOf(holder, frame);
    if (held instanceof Thing && held.assign(name.text, value)) return;
    throw raised(`The property '${name.text}' cannot be found on this object.`, 'PropertyNotFound');
  },
};

/** What stands on the right: an expression as it is, statements by what they write. */
async function valueOn(right: Node, frame: Frame): Promise<Value> {
  return right.type === 'pipeline' ? valueOf(right, frame) : unrolled(await collect(right, frame));
}

function targetOf(left: Node): readonly [Node, Target] {
  const target = onlyPart(left);
  const row = targets[target.type];
  if (row === undefined) throw new NotSpoken('an assignment to this', left);
  return [target, row];
}

/** `$x = …`, `$x[…] += …` */
export async function assign(node: Node, frame: Frame): Promise<Value> {
  const [left, sign] = three(node);
  const [target, row] = targetOf(left);
  const given = await valueOn(field(node, 'value'), frame);
  const how = sign.text.slice(0, -1);
  const combine = how === '' ? (_: Value, value: Value) => value : operator(how);
  if (combine === undefined) throw new NotSpoken(`the assignment ${sign.text}`, node);
  const value = how === '' ? given : combine(await valueOf(target, frame), given);
  await row(target, value, frame);
  return value;
}
