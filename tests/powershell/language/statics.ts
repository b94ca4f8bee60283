import type { Node } from 'web-tree-sitter';
import type { Value } from '../values/value.ts';
import type { Frame } from './frame.ts';
import { NotSpoken } from './not-spoken.ts';

interface Static {
  /** Full name. */
  readonly type: string;
  readonly name: string;
  readonly node: Node;
}

const rowOf = ({ type }: Static, { session }: Frame) => session.statics.get(type.toLowerCase());

const unknown = ({ type, name, node }: Static): NotSpoken => new NotSpoken(`[${type}]::${name}`, node);

export function getStatic(asked: Static, frame: Frame): Value {
  const row = rowOf(asked, frame)?.get?.[asked.name.toLowerCase()];
  if (row === undefined) throw unknown(asked);
  return row();
}

export function setStatic(asked: Static, value: Value, frame: Frame): void {
  const row = rowOf(asked, frame)?.set?.[asked.name.toLowerCase()];
  if (row === undefined) throw unknown(asked);
  row(value);
}

export async function callStatic(asked: Static, args: readonly Value[], frame: Frame): Promise<Value> {
  const row = rowOf(asked, frame)?.call?.[asked.name.toLowerCase()];
  if (row === undefined) throw unknown(asked);
  return row(args);
}
