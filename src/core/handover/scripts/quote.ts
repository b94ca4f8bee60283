const CONTROL = /\p{Cc}/u;

/** A script's value stays on its line; checked answers and ids have no control characters, so this is a bug. */
function oneLine(text: string): string {
  if (CONTROL.test(text)) throw new Error('A value for a script holds a control character.');
  return text;
}

/** PowerShell takes four typographic marks for single quotes as well; each is doubled. */
export const quotePowerShell = (text: string): string =>
  `'${oneLine(text).replace(/['\u2018-\u201B]/g, '$&$&')}'`;

/** POSIX shells: nothing has a meaning between single quotes but the quote itself. */
export const quoteBash = (text: string): string => `'${oneLine(text).replaceAll("'", String.raw`'\''`)}'`;

/** A string literal in `$filter` and in an alternate key. */
export const quoteOData = (text: string): string => `'${oneLine(text).replaceAll("'", "''")}'`;

/** What stands between the quotes of a JSON string; ids and addresses stay as they are, so it serves in URLs too. */
export const escapeJson = (text: string): string => JSON.stringify(oneLine(text)).slice(1, -1);
