const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};
const AS_JSON: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: ' ', r: ' ', t: ' ' };
const DEEPEST = 3;

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** `%C3%9C` → `Ü`; as it is where it is no text. */
function bytes(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

function fromUrl(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2}){1,400}/gi, bytes);
}

function fromQuotedPrintable(text: string): string {
  if (!/=\r?\n|=3D|=[0-9A-F]{2}=[0-9A-F]{2}/.test(text)) return text;
  return text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2}){1,400}/g, (escaped) => bytes(escaped.replaceAll('=', '%')));
}

function fromJson(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/\\(["\\/bfnrt])/g, (_, plain: string) => AS_JSON[plain] ?? plain);
}

function fromMarkup(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(parseInt(code, 10)))
    .replace(/&([a-z]{2,6});/gi, (entity, name: string) => NAMED[name] ?? entity);
}

const LAYERS = [fromQuotedPrintable, fromUrl, fromMarkup, fromJson] as const;

/** Takes off what transports put on, layer by layer: links, mails, markup, JSON in JSON. */
export function unescaped(text: string): string {
  let [before, now] = ['', text];
  for (let depth = 0; depth < DEEPEST && now !== before; depth += 1) {
    before = now;
    now = LAYERS.reduce((so, layer) => layer(so), now);
  }
  return now;
}
