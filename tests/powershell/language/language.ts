import { expressions } from './expressions.ts';
import type { Language } from './frame.ts';
import { NotSpoken } from './not-spoken.ts';
import { statements, valueOfPipeline } from './statements.ts';

/** Every construct that the interpreter knows is a row of the two tables; any other is refused. */
export const language: Language = {
  value: (node, frame) => {
    if (node.type === 'pipeline') return valueOfPipeline(node, frame);
    const row = expressions[node.type];
    if (row === undefined) throw new NotSpoken(node.type, node);
    return row(node, frame);
  },
  run: (node, frame, out) => {
    const row = statements[node.type];
    if (row === undefined) throw new NotSpoken(node.type, node);
    return row(node, frame, out);
  },
};
