import type { Edit } from '../../core/handover/web-xml/edit.ts';
import type { Encoding } from './encodings.ts';

/** @returns the text without its mark; nothing where the bytes are not what the file says they are */
export function decode(bytes: Uint8Array, { name, mark }: Encoding): string | undefined {
  const body = bytes.subarray(mark);
  if (name === 'iso-8859-1') return Buffer.from(body).toString('latin1');
  if (name === 'us-ascii')
    return body.some((byte) => byte > 0x7f) ? undefined : Buffer.from(body).toString('latin1');
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(body);
  } catch (thrown) {
    // The decoder's way of saying that a byte has no meaning.
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

function lengthOf(text: string, name: string): number {
  if (name === 'utf-8') return Buffer.byteLength(text);
  return name.startsWith('utf-16') ? text.length * 2 : text.length;
}

/** @returns nothing where the encoding has no such character */
function encode(text: string, name: string): Buffer | undefined {
  if (name === 'utf-8') return Buffer.from(text);
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  // eslint-disable-next-line no-control-regex -- the first half of every single-byte table
  return /^[\x00-\x7f]*$/u.test(text) ? Buffer.from(text, 'latin1') : undefined;
}

interface Decoded {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
}

/** The same edits in bytes: what no edit touches is copied, never decoded and encoded again. */
export function editBytes(
  { bytes, text, encoding }: Decoded,
  edits: readonly Edit[],
): Uint8Array | undefined {
  const { name, mark } = encoding;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const edit of edits) {
    const from = mark + lengthOf(text.slice(0, edit.from), name);
    const written = encode(edit.text, name);
    if (written === undefined) return undefined;
    parts.push(bytes.subarray(at, from), written);
    at = from + lengthOf(text.slice(edit.from, edit.to), name);
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}
