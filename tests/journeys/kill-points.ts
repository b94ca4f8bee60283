import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { whenLines } from './when-lines.ts';

/** A request to Graph that wrote something. The practice cloud's log has it before the caller has the answer. */
function isWrite(line: string): boolean {
  const { service, method, path, batch } = JSON.parse(line) as {
    service: string;
    method: string;
    path: string;
    batch?: readonly { method: string }[];
  };
  if (service !== 'graph') return false;
  if (path.endsWith('/$batch')) return (batch ?? []).some((part) => part.method !== 'GET');
  return method !== 'GET';
}

export const isOutcome = (line: string) => (JSON.parse(line) as { type: string }).type === 'outcome';
export const isIntent = (line: string) => (JSON.parse(line) as { type: string }).type === 'intent';

/** Calls `kill` at one moment of the run that works on an app of this name. @returns stop */
export type Watched = (name: string, kill: () => void) => () => void;

/** Moments at which a run can be killed. */
export const killPoints = {
  request:
    (log: string, wanted: number): Watched =>
    (_name, kill) => {
      const already = readFileSync(log, 'utf8').split('\n').filter(Boolean).filter(isWrite).length;
      const where = { folder: dirname(log), file: basename(log) };
      return whenLines({ ...where, counts: isWrite, wanted: already + wanted }, kill);
    },
  journal:
    (folderOf: (name: string) => string, counts: (line: string) => boolean, wanted: number): Watched =>
    (name, kill) =>
      whenLines({ folder: folderOf(name), file: 'journal.jsonl', counts, wanted }, kill),
};
