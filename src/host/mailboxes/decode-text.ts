import type { MailboxFile } from '../../contract/mailboxes.ts';

type Encoding = MailboxFile['encoding'];

/** Marks that name an encoding, longest first. */
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Beginnings of files that are no text: a workbook of Excel, new and old; a PDF. */
const others = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte);

/** @returns nothing where it is no text */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  if (others.some((other) => begins(bytes, other))) return undefined;
  const marked = marks.find(([, mark]) => begins(bytes, mark))?.[0];
  const encoding = marked ?? guess(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? undefined : { text, encoding };
}

/** Without a mark: every second byte of Latin text in UTF-16 is zero; what is no UTF-8 is what Excel writes on Windows. */
function guess(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 2000);
  const zeros = (parity: number): number =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const half = sample.length / 4;
  if (sample.length >= 4 && zeros(1) > half) return 'utf-16le';
  if (sample.length >= 4 && zeros(0) > half) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (thrown) {
    // The decoder's way of saying that a byte has no meaning.
    if (thrown instanceof TypeError) return false;
    throw thrown;
  }
}
