import { SaxesParser } from 'saxes';
import { readEntities } from './entities.ts';

/** An element and where it stands: offsets in the text it was read from. */
export interface XmlElement {
  readonly local: string;
  readonly uri: string;
  /** The name as written, prefix included. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  /** Equal to `end` where the element closes itself. */
  closeStart: number;
  end: number;
  /** Its own text, references resolved, CDATA included. */
  text: string;
  readonly children: XmlElement[];
}

export interface XmlFault {
  readonly line: number;
  readonly detail: string;
}

export type Parsed =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly fault: XmlFault };

class Fault extends Error {}

/** Takes text without a byte order mark. */
export function parseXml(text: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  try {
    return { ok: true, root: read(parser, text) };
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    return {
      ok: false,
      fault: { line: parser.line, detail: thrown.message.replace(/^(\d+:\d+:\s*)/, '').slice(0, 200) },
    };
  }
}

function read(parser: SaxesParser<{ xmlns: true }>, text: string): XmlElement {
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  const say = (said: string): void => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += said;
  };
  parser.on('error', ({ message }) => {
    throw new Fault(message);
  });
  parser.on('doctype', (doctype) => Object.assign(parser.ENTITIES, readEntities(doctype)));
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('opentag', ({ local, uri, name }) => {
    const end = parser.position;
    // No `<` may stand in a tag, so the nearest one before is where it begins.
    const start = text.lastIndexOf('<', end - 1);
    const element = { local, uri, name, start, openEnd: end, closeStart: end, end, text: '', children: [] };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.closeStart = isSelfClosing ? element.end : text.lastIndexOf('<', element.end - 1);
  });
  parser.write(text).close();
  const [root] = roots;
  if (root === undefined) throw new Fault('there is no element in it');
  return root;
}
