const TOKEN = /[A-Za-z0-9+/_-]{20,}={0,2}/g;
const MOST_TOKENS = 40;
const LONGEST = 8_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(ALPHABET, (letter, at): [string, number] => [letter, at]),
  ['-', 62],
  ['_', 63],
]);
/** Words, not bytes that happen to be letters. XOAUTH2 separates its parts with a control character. */
// eslint-disable-next-line no-control-regex -- what decodes to control characters was no text
const WORDS = /^[\u0001\t\r\n\u0020-\u007e]{12,}$/;
const OBJECT = /^\{".{8,}/s;

function decode(token: string): string {
  let [text, bits, held] = ['', 0, 0];
  for (const letter of token.replace(/=+$/, '')) {
    bits = ((bits << 6) | (VALUES.get(letter) ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    text += String.fromCharCode((bits >> held) & 0xff);
  }
  return text;
}

/** What is said in base64: Exchange's answer to XOAUTH2, the parts of a token. */
export function decoded(text: string): string {
  const tokens = [...text.matchAll(TOKEN)].slice(0, MOST_TOKENS).map(([token]) => token.slice(0, LONGEST));
  return tokens
    .map(decode)
    .filter((said) => OBJECT.test(said) || (WORDS.test(said) && /[=:]/.test(said)))
    .join('\n');
}
