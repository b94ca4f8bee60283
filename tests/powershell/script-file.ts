import type { Edition } from './language/frame.ts';

const UTF_8 = 'utf-8';

/** How PowerShell reads a script: without a byte order mark, Windows PowerShell takes it for the machine's old code page. */
export function scriptText(bytes: Buffer, edition: Edition): string {
  const isMarked = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return new TextDecoder(isMarked || edition === '7' ? UTF_8 : 'windows-1252').decode(bytes);
}
