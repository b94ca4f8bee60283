import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';

interface Awaited {
  /** The folder in which the file is or will be. */
  readonly folder: string;
  readonly file: string;
  readonly counts: (line: string) => boolean;
  readonly wanted: number;
}

/** Acts as soon as a growing file of lines has so many that count; the system tells of each change. @returns stop */
export function whenLines({ folder, file, counts, wanted }: Awaited, act: () => void): () => void {
  mkdirSync(folder, { recursive: true });
  let acted = false;
  const look = () => {
    if (acted || linesIn(folder, file).filter(counts).length < wanted) return;
    acted = true;
    act();
  };
  const watcher = watch(folder, { recursive: true }, look);
  // A folder that came and went while the system was looking.
  watcher.on('error', look);
  look();
  return () => watcher.close();
}

/** Complete lines of every file of that name below the folder. */
function linesIn(folder: string, file: string): string[] {
  return pathsBelow(folder)
    .filter((path) => path.endsWith(file))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n').slice(0, -1));
}

function pathsBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    // A folder below it went while it was read; the next change asks again.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
