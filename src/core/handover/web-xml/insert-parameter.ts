import type { Edit } from './edit.ts';
import { childrenOf, PARAMETER } from './find-parameter.ts';
import type { XmlElement } from './parse-xml.ts';
import { escapeXml } from './replace-value.ts';

/** What document types 2.2 and 2.3 want before a context-param; schemas since 2.4 take any order. */
const HEAD = new Set(['icon', 'display-name', 'description', 'distributable']);
const COMMENT_ON_THE_LINE = /[ \t]*<!--(?:(?!-->)[^\r\n])*-->(?=[ \t]*[\r\n])/uy;

interface Spaces {
  readonly before: string;
  readonly beforeName: string;
  readonly beforeValue: string;
  readonly beforeClose: string;
}

const spaceBefore = (text: string, offset: number): string =>
  /[ \t\r\n]*$/u.exec(text.slice(Math.max(0, offset - 400), offset))?.[0] ?? '';

function written(root: XmlElement, url: string, spaces: Spaces): string {
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const element = (local: string, inner: string): string => `<${prefix}${local}>${inner}</${prefix}${local}>`;
  const name = spaces.beforeName + element('param-name', PARAMETER);
  const value = spaces.beforeValue + element('param-value', escapeXml(url));
  return spaces.before + element('context-param', name + value + spaces.beforeClose);
}

export function insertParameter(text: string, root: XmlElement, url: string): Edit[] {
  const neighbour = childrenOf(root, 'context-param').at(-1);
  if (neighbour !== undefined) {
    const at = behindComment(text, neighbour.end);
    return [{ from: at, to: at, text: written(root, url, spacesOf(text, neighbour, root)) }];
  }
  return root.children.length > 0 ? [behindHead(text, root, url)] : [intoEmpty(text, root, url)];
}

/** A remark on the line of the neighbour stays with it. */
function behindComment(text: string, end: number): number {
  COMMENT_ON_THE_LINE.lastIndex = end;
  return end + (COMMENT_ON_THE_LINE.exec(text)?.[0].length ?? 0);
}

function spacesOf(text: string, neighbour: XmlElement, root: XmlElement): Spaces {
  const [name] = childrenOf(neighbour, 'param-name');
  const [value] = childrenOf(neighbour, 'param-value');
  if (name === undefined || value === undefined)
    return spacesWithin(spaceBefore(text, neighbour.start), spaceBefore(text, root.closeStart));
  return {
    before: spaceBefore(text, neighbour.start),
    beforeName: spaceBefore(text, name.start),
    beforeValue: spaceBefore(text, value.start),
    beforeClose: spaceBefore(text, neighbour.closeStart),
  };
}

/** One step deeper for what stands inside; nothing where the file has no line breaks between elements. */
function spacesWithin(before: string, ofRoot: string): Spaces {
  const lastBreak = /(\r\n|\r|\n)([ \t]*)$/u.exec(before);
  if (lastBreak === null) return { before, beforeName: before, beforeValue: before, beforeClose: before };
  const [line, , indent = ''] = lastBreak;
  const outer = /[ \t]*$/u.exec(ofRoot)?.[0] ?? '';
  const step = indent.slice(outer.length) || (indent === '' ? '' : '  ');
  return { before, beforeName: line + step, beforeValue: line + step, beforeClose: line };
}

function behindHead(text: string, root: XmlElement, url: string): Edit {
  const after = root.children.findIndex(({ local }) => !HEAD.has(local));
  const last = root.children.at(after === -1 ? -1 : after - 1);
  const at = after === 0 || last === undefined ? root.openEnd : behindComment(text, last.end);
  const [first] = root.children;
  const before = first === undefined ? '' : spaceBefore(text, first.start);
  return {
    from: at,
    to: at,
    text: written(root, url, spacesWithin(before, spaceBefore(text, root.closeStart))),
  };
}

function intoEmpty(text: string, root: XmlElement, url: string): Edit {
  const line = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const inner = written(root, url, spacesWithin(`${line}  `, line));
  if (root.closeStart === root.end) {
    const opened = text.slice(root.start, root.end).replace(/\s*\/>$/u, '>');
    return { from: root.start, to: root.end, text: `${opened}${inner}${line}</${root.name}>` };
  }
  const closes = /[\r\n]/u.test(spaceBefore(text, root.closeStart)) ? '' : line;
  return { from: root.openEnd, to: root.openEnd, text: inner + closes };
}
