import type { IncomingMessage } from 'node:http';

const bodyLimit = 4 * 1024 * 1024;

/**
 * `undefined` when the body is over the limit. The rest is then read and thrown away, because a client that is
 * still sending would otherwise see a broken connection instead of the 413.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without an encoding a request yields buffers.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > bodyLimit ? undefined : Buffer.concat(chunks);
}
