/** What mail programs and PowerShell put before a line that goes on. */
const BEFORE = /^[ \t]*(?:(?:>[ \t]?)+|\|[ \t])/gm;
const BREAK = /\r?\n[ \t]*(?:(?:>[ \t]?)+|\|[ \t])?/g;

export function withoutMargins(text: string): string {
  return text.replace(BEFORE, ' ');
}

/** For what was broken in the middle of a word, as consoles do at their edge. */
export function joined(text: string): string {
  return text.replace(BREAK, '');
}
