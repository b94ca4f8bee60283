/** The first form of a page: where it leads and what it holds already. */
interface HtmlForm {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES[entity];
  const isHex = entity[1] === 'x';
  return String.fromCodePoint(parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

const decode = (text: string): string =>
  text.replace(/&(#\d+|#x[0-9a-f]+|[a-z]+);/gi, (whole, entity: string) => character(entity) ?? whole);

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found ? decode(found[1] ?? found[2] ?? '') : undefined;
}

/** Reads pages of the practice cloud only; it is no parser for the web's HTML. */
export function formIn(html: string, pageUrl: string): HtmlForm | undefined {
  const [, tag = '', inside] = /<form(\s[^>]*)>([\s\S]*?)<\/form>/i.exec(html) ?? [];
  if (inside === undefined) return undefined;
  const inputs = [...inside.matchAll(/<input(\s[^>]*)>/gi)].map(([input]) => ({
    name: attribute(input, 'name') ?? '',
    value: attribute(input, 'value') ?? '',
    hidden: attribute(input, 'type') === 'hidden',
  }));
  return {
    action: new URL(attribute(tag, 'action') ?? '', pageUrl).href,
    hidden: Object.fromEntries(inputs.filter(({ hidden }) => hidden).map(({ name, value }) => [name, value])),
    names: inputs.map(({ name }) => name),
  };
}

/** What the page says is wrong. */
export function alertIn(html: string): string | undefined {
  const [, text] = /\srole="alert"[^>]*>([^<]*)</i.exec(html) ?? [];
  return text === undefined ? undefined : decode(text).trim();
}
