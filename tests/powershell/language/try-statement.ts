import type { Node } from 'web-tree-sitter';
import { Thrown } from '../values/errors.ts';
import type { Frame, Out } from './frame.ts';
import { onlyPart, partsOf } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';

async function guarded(block: Node, frame: Frame, out: Out): Promise<void> {
  frame.session.guards += 1;
  try {
    await frame.session.language.run(block, frame, out);
  } finally {
    frame.session.guards -= 1;
  }
}

function catchBlock(clauses: Node | undefined): Node | undefined {
  if (clauses === undefined) return undefined;
  const clause = onlyPart(clauses);
  const [block, ...more] = partsOf(clause);
  if (block?.type !== 'statement_block' || more.length > 0)
    throw new NotSpoken('a catch of one type', clause);
  return block;
}

/** `try { … } catch { … } finally { … }` */
export async function tryStatement(node: Node, frame: Frame, out: Out): Promise<void> {
  const { language } = frame.session;
  const parts = partsOf(node);
  const [block] = parts;
  const handler = catchBlock(parts.find(({ type }) => type === 'catch_clauses'));
  const last = parts.find(({ type }) => type === 'finally_clause');
  if (block === undefined) throw new NotSpoken('this try', node);
  try {
    await guarded(block, frame, out);
  } catch (error) {
    if (!(error instanceof Thrown) || handler === undefined) throw error;
    await frame.scope.with('_', error.record, () => language.run(handler, frame, out));
  } finally {
    if (last !== undefined) await language.run(onlyPart(last), frame, out);
  }
}
