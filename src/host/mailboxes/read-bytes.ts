import type { MailboxFile, RowReason } from '../../contract/mailboxes.ts';
import { readList } from '../../core/mailboxes/read-list.ts';
import { decodeText } from './decode-text.ts';

const MOST_BYTES = 16 * 1024 * 1024;

/** A file of mailboxes, whatever program wrote it. */
export function readBytes(bytes: Uint8Array): MailboxFile {
  if (bytes.length > MOST_BYTES) return nothing('too-large');
  const decoded = decodeText(bytes);
  if (decoded === undefined) return nothing('not-a-text');
  return { ...readList(decoded.text), encoding: decoded.encoding };
}

function nothing(reason: RowReason): MailboxFile {
  return { mailboxes: [], issues: [{ line: 0, reason }], rows: 0, encoding: 'utf-8', delimiter: ',' };
}
