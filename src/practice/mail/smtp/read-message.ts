import type { ByteReader } from '../wire/byte-reader.ts';

const PIECE = 65_536;

/**
 * Reads up to the line that holds one dot, which only counts between two CRLF: a lone line feed ends nothing.
 * What goes over the limit is read and thrown away.
 */
export async function readMessage(
  reader: ByteReader,
  limit: number,
): Promise<{ is: 'message'; bytes: Buffer } | { is: 'too-large' } | { is: 'ended' }> {
  const pieces: Buffer[] = [];
  let size = 0;
  let atLineStart = true;
  for (;;) {
    const piece = await reader.piece(PIECE);
    if (piece === undefined) return { is: 'ended' };
    if (atLineStart && piece === '.\r\n') break;
    const text = atLineStart && piece.startsWith('.') ? piece.slice(1) : piece;
    atLineStart = piece.endsWith('\r\n');
    size += text.length;
    if (size <= limit) pieces.push(Buffer.from(text, 'latin1'));
    else pieces.length = 0;
  }
  return size > limit ? { is: 'too-large' } : { is: 'message', bytes: Buffer.concat(pieces) };
}
