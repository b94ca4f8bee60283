import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface PageFile {
  readonly file: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The window's files by the path they are asked for. Only what is listed is served, so no path leads out of the
 * folder. A folder that is not there (not built yet) lists nothing.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(filesIn(folder).flatMap((file) => row(folder, file)));
}

function row(folder: string, file: string): [string, PageFile][] {
  const type = TYPES[extname(file)];
  if (type === undefined) return [];
  return [[`/${relative(folder, file).split(sep).join('/')}`, { file, type }]];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return [];
    throw thrown;
  }
}
