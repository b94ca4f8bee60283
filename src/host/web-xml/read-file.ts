import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { done, type Result } from '../../contract/problem.ts';
import { decode } from './decode.ts';
import { findEncoding, type Encoding } from './encodings.ts';
import { refuseFile, systemRefusal } from './refusal.ts';

/** No web.xml comes near it. */
const MOST_BYTES = 8 * 1024 * 1024;

export interface ReadFile {
  /** The file itself, where a link led to it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
  readonly stats: Stats;
}

export async function readXmlFile(given: string): Promise<Result<ReadFile>> {
  const named = resolve(given);
  try {
    const file = await realpath(named);
    const stats = await stat(file);
    if (!stats.isFile()) return refuseFile(named, 'not-a-file');
    if (stats.size > MOST_BYTES) return refuseFile(named, 'too-large');
    return understand(file, await readFile(file), stats);
  } catch (thrown) {
    return systemRefusal(named, thrown, 'unreadable');
  }
}

function understand(file: string, bytes: Uint8Array, stats: Stats): Result<ReadFile> {
  const found = findEncoding(bytes);
  if (found.is !== 'known') {
    const reason = found.is === 'unknown' ? 'encoding-unknown' : 'encoding-wrong';
    return refuseFile(file, reason, { detail: found.declared.slice(0, 40) });
  }
  const { encoding } = found;
  const text = decode(bytes, encoding);
  if (text === undefined) return refuseFile(file, 'encoding-wrong', { detail: encoding.name });
  return done({ file, bytes, text, encoding, stats });
}
