/**
 * Lines for PowerShell that a window takes as one: what is thrown ends all of it, a question is answered by a person and
 * not by the next line of what was pasted, and what was in a variable before is there again afterwards. Written for
 * Windows PowerShell 5.1 and PowerShell 7.
 */
export function paragraph(lines: readonly string[]): string {
  return ['& {', "  $ErrorActionPreference = 'Stop'", ...lines.map((line) => `  ${line}`), '}'].join('\n');
}

/** Several of them that a window takes as one. */
export const together = (paragraphs: readonly string[]): string =>
  paragraph(paragraphs.flatMap((each) => each.split('\n')));
