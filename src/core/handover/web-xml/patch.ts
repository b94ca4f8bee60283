import { applyEdits, lineOf, type Edit } from './edit.ts';
import { findParameter, valueOf, type Found, type WebXmlRefusal } from './find-parameter.ts';
import { insertParameter } from './insert-parameter.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { replaceValue } from './replace-value.ts';

export interface WebXmlPatch {
  readonly action: 'kept' | 'replaced' | 'inserted';
  /** The value before; absent where there was no such parameter. */
  readonly before?: string;
  /** What the file has under `server.url`, where that is another server than the new address. */
  readonly serverUrl?: string;
  /** None where the file is as desired. */
  readonly edits: readonly Edit[];
  readonly text: string;
}

export type Patched =
  | { readonly ok: true; readonly patch: WebXmlPatch }
  | { readonly ok: false; readonly refusal: WebXmlRefusal };

interface WebXml {
  readonly root: XmlElement;
  readonly found: Exclude<Found, { is: 'refused' }>;
}

type Read =
  { readonly ok: true; readonly webXml: WebXml } | { readonly ok: false; readonly refusal: WebXmlRefusal };

function readWebXml(text: string): Read {
  const parsed = parseXml(text);
  if (!parsed.ok) return { ok: false, refusal: { reason: 'not-well-formed', ...parsed.fault } };
  const { root } = parsed;
  if (root.local !== 'web-app')
    return {
      ok: false,
      refusal: { reason: 'not-a-web-xml', line: lineOf(text, root.start), detail: root.name.slice(0, 80) },
    };
  const found = findParameter(root, text);
  return found.is === 'refused'
    ? { ok: false, refusal: found.refusal }
    : { ok: true, webXml: { root, found } };
}

function otherServer(root: XmlElement, url: string): string | undefined {
  const server = valueOf(root, 'server.url');
  if (server === undefined || server === '') return undefined;
  return URL.canParse(server) && new URL(server).origin === new URL(url).origin ? undefined : server;
}

/** The address that the file gives teamspace now. */
export function gatewayUrl(text: string): string | undefined {
  const read = readWebXml(text);
  return read.ok && read.webXml.found.is === 'there' ? read.webXml.found.value.text.trim() : undefined;
}

/**
 * Puts the address under `oauth2Gateway.url`.
 * @param text the file without its byte order mark
 */
export function patchWebXml(text: string, url: string): Patched {
  const read = readWebXml(text);
  if (!read.ok) return read;
  const { root, found } = read.webXml;
  const there = found.is === 'there';
  const edits = there ? replaceValue(text, found.value, url) : insertParameter(text, root, url);
  const patched = applyEdits(text, edits);
  if (gatewayUrl(patched) !== url) throw new Error('The edited web.xml does not hold the address.');
  const serverUrl = otherServer(root, url);
  const action = there ? (edits.length === 0 ? 'kept' : 'replaced') : 'inserted';
  return {
    ok: true,
    patch: {
      action,
      ...(there && { before: found.value.text.trim() }),
      ...(serverUrl !== undefined && { serverUrl }),
      edits,
      text: patched,
    },
  };
}
