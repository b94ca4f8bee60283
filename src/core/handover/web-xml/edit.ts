/** A piece of text to put in place of another; offsets are those of the unchanged text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @param edits in the order of the text, none over another */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at);
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}
