import type { Node } from 'web-tree-sitter';
import { Thing } from '../values/value.ts';

/** `{ … }`, not run yet. */
export class ScriptBlock extends Thing {
  readonly types = ['System.Management.Automation.ScriptBlock', 'System.Object'];
  /** Undefined: an empty block. */
  readonly body: Node | undefined;

  constructor(body: Node | undefined) {
    super();
    this.body = body;
  }

  override text(): string {
    return this.body?.text ?? '';
  }
}
