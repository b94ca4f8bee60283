import type { Edit } from './edit.ts';
import type { XmlElement } from './parse-xml.ts';

const PIECES = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|[^<]+/gu;
const CDATA = '<![CDATA[';

export const escapeXml = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly inCdata: boolean;
}

/** Where a value's own characters stand, without white space around them; comments are left out. */
function piecesOf(text: string, value: XmlElement): Piece[] {
  return [...text.slice(value.openEnd, value.closeStart).matchAll(PIECES)].flatMap(({ 0: raw, index }) => {
    const inCdata = raw.startsWith(CDATA);
    if (raw.startsWith('<') && !inCdata) return [];
    const said = inCdata ? raw.slice(CDATA.length, -3) : raw;
    const core = said.trim();
    if (core === '') return [];
    const from = value.openEnd + index + (inCdata ? CDATA.length : 0) + said.indexOf(core);
    return [{ from, to: from + core.length, inCdata }];
  });
}

/** White space, comments and a CDATA section around the value stay. */
export function replaceValue(text: string, value: XmlElement, url: string): Edit[] {
  if (value.text.trim() === url) return [];
  const [first, ...others] = piecesOf(text, value);
  if (first !== undefined) {
    const written = { from: first.from, to: first.to, text: first.inCdata ? url : escapeXml(url) };
    return [written, ...others.map(({ from, to }) => ({ from, to, text: '' }))];
  }
  if (value.closeStart < value.end) return [{ from: value.openEnd, to: value.openEnd, text: escapeXml(url) }];
  const opened = text.slice(value.start, value.end).replace(/\s*\/>$/u, '>');
  return [{ from: value.start, to: value.end, text: `${opened}${escapeXml(url)}</${value.name}>` }];
}
