import type { Node } from 'web-tree-sitter';
import { textOf } from '../values/text.ts';
import type { Frame } from './frame.ts';
import { partsOf } from './grammar.ts';
import { NotSpoken } from './not-spoken.ts';

/** Single quotes; PowerShell takes four typographic marks for them as well. */
export const verbatim = ({ text }: Node): string =>
  text.slice(1, -1).replace(/['\u2018-\u201B]{2}/g, (two) => two.slice(1));

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

const unescape = (text: string): string =>
  text.replace(/`([\s\S])/g, (_, sign: string) => ESCAPES[sign] ?? sign).replaceAll('""', '"');

/** Double quotes: what stands between the variables is text. */
export async function expandable(node: Node, frame: Frame): Promise<string> {
  const from = node.startIndex;
  let done = 1;
  let said = '';
  for (const part of partsOf(node)) {
    if (!['variable', 'sub_expression'].includes(part.type))
      throw new NotSpoken(`${part.type} in a text`, part);
    said += unescape(node.text.slice(done, part.startIndex - from));
    said += textOf(await frame.session.language.value(part, frame));
    done = part.endIndex - from;
  }
  return said + unescape(node.text.slice(done, -1));
}
