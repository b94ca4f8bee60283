/** How a file's characters lie in its bytes. */
export interface Encoding {
  /** As it is called in the XML declaration, in lower case. */
  readonly name: string;
  /** Length of the byte order mark. */
  readonly mark: number;
}

const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Without a mark, `<` in two bytes gives UTF-16 away. */
const BARE: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** Names of an XML declaration → ours. Others are refused: what cannot be read surely is not edited. */
const DECLARED: Readonly<Partial<Record<string, string>>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'iso-8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

export type FoundEncoding =
  | { readonly is: 'known'; readonly encoding: Encoding }
  | { readonly is: 'unknown' | 'contradicted'; readonly declared: string };

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte);

function seen(bytes: Uint8Array): Encoding | undefined {
  const marked = MARKS.find(([, mark]) => begins(bytes, mark));
  if (marked !== undefined) return { name: marked[0], mark: marked[1].length };
  const bare = BARE.find(([, start]) => begins(bytes, start));
  return bare && { name: bare[0], mark: 0 };
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const ascii = Buffer.from(bytes.subarray(0, 600)).toString('latin1').replaceAll('\0', '');
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']+)["']/u.exec(
    ascii,
  )?.[1];
}

/** A UTF-16 file may call itself that without saying in which order its bytes lie. */
const agrees = (bytes: string, said: string): boolean =>
  bytes === said || (said === 'utf-16' && bytes.startsWith('utf-16'));

export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const declared = declaredIn(bytes);
  const sight = seen(bytes);
  if (declared === undefined) return { is: 'known', encoding: sight ?? { name: 'utf-8', mark: 0 } };
  const said = DECLARED[declared.toLowerCase()];
  if (said === undefined) return { is: 'unknown', declared };
  if (sight !== undefined)
    return agrees(sight.name, said) ? { is: 'known', encoding: sight } : { is: 'contradicted', declared };
  if (said.startsWith('utf-16')) return { is: 'contradicted', declared };
  return { is: 'known', encoding: { name: said, mark: 0 } };
}
