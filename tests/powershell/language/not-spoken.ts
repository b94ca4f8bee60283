import type { Node } from 'web-tree-sitter';

/** A construct that this interpreter does not know. No script can catch it. */
export class NotSpoken extends Error {
  constructor(what: string, node?: Node) {
    const where =
      node === undefined ? '' : ` (line ${String(node.startPosition.row + 1)}: ${node.text.slice(0, 80)})`;
    super(`The interpreter of the tests does not know ${what}${where}`);
    this.name = 'NotSpoken';
  }
}
