export interface MailAddress {
  readonly name: string;
  readonly local: string;
  readonly domain: string;
}

const ADDRESSES_AT_MOST = 500;
const VALUE_AT_MOST = 100_000;

/** Addresses of a header; groups and comments are left out. */
export function mailAddresses(value: string): MailAddress[] {
  return atCommas(value)
    .slice(0, ADDRESSES_AT_MOST)
    .flatMap((text) => addressIn(text) ?? []);
}

const betweenCommas = /(?:[^",\\]|"(?:[^"\\]|\\.)*"|["\\])+/g;

/** Commas between quotation marks separate nothing. */
function atCommas(value: string): string[] {
  return value.slice(0, VALUE_AT_MOST).match(betweenCommas) ?? [];
}

function addressIn(text: string): MailAddress | undefined {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  const inAngles = open >= 0 && close > open;
  const address = (inAngles ? text.slice(open + 1, close) : text).trim();
  const sign = address.lastIndexOf('@');
  if (sign <= 0) return undefined;
  return {
    name: inAngles ? unquoted(text.slice(0, open).trim()) : '',
    local: address.slice(0, sign),
    domain: address.slice(sign + 1),
  };
}

function unquoted(text: string): string {
  return text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1')
    : text;
}
