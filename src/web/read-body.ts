import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 1024 * 1024;

/** @returns the body, or nothing where it is larger than 1 MiB; the line stays open for the refusal */
export async function readBody(message: IncomingMessage): Promise<string | undefined> {
  if (Number(message.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  // Without an encoding set, a request's chunks are buffers.
  for await (const part of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
