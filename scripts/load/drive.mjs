import { Pool } from 'undici';
import { Trouble } from '../house/trouble.mjs';

/** @typedef {import('./reads.mjs').Read} Read */

const CONNECTIONS = 16;

/**
 * Sends so many requests over a few connections that stay open, the reads in turn, and reads every answer to its end.
 * @param {{ origin: string, ca: string, reads: Read[], count: number }} load
 * @returns {Promise<{ perSecond: number, bytes: number }>}
 */
export async function drive({ origin, ca, reads, count }) {
  const pool = new Pool(origin, { connections: CONNECTIONS, connect: { ca } });
  let next = 0;
  let bytes = 0;
  async function worker() {
    while (next < count) {
      const read = /** @type {Read} */ (reads[next++ % reads.length]);
      const { statusCode, body } = await pool.request({ ...read });
      bytes += (await body.arrayBuffer()).byteLength;
      if (statusCode !== 200)
        throw new Trouble(`${read.method} ${read.path} was answered with ${statusCode}.`);
    }
  }
  const since = performance.now();
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  } finally {
    await pool.close();
  }
  return { perSecond: count / ((performance.now() - since) / 1000), bytes: bytes / count };
}
