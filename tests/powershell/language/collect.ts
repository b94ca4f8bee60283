import type { Node } from 'web-tree-sitter';
import type { Value } from '../values/value.ts';
import type { Frame } from './frame.ts';

/** All that statements write. */
export async function collect(node: Node, frame: Frame): Promise<readonly Value[]> {
  const sent: Value[] = [];
  await frame.session.language.run(node, frame, async (value) => void sent.push(value));
  return sent;
}
