/** A string as an answer carries it: quoted where it can be, a literal otherwise, `NIL` where there is none. */
export function imapString(text: string | undefined): string {
  if (text === undefined) return 'NIL';
  return /^[\x20-\x7e]{0,1000}$/.test(text) ? quoted(text) : literal(text);
}

export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

export function literal(text: string): string {
  return `{${String(text.length)}}\r\n${text}`;
}
