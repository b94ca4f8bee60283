import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The sources and every bundle lie two folders below package.json. */
const PACKAGE = join(import.meta.dirname, '..', '..', 'package.json');

export function readVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version;
}
