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
  const kept: Buffer[] = [];
  let size = 0;
  let atLineStart = true;
  for (let piece = await reader.piece(PIECE); piece !== undefined; piece = await reader.piece(PIECE)) {
    if (atLineStart && piece === '.\r\n')
      return size > limit ? { is: 'too-large' } : { is: 'message', bytes: Buffer.concat(kept) };
    const text = atLineStart ? piece.replace(/^\./, '') : piece;
    atLineStart = piece.endsWith('\r\n');
    size += text.length;
    if (size <= limit) kept.push(Buffer.from(text, 'latin1'));
    else kept.length = 0;
  }
  return { is: 'ended' };
}
