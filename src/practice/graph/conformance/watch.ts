import { appendFileSync } from 'node:fs';
import type { PracticeAnswer, PracticeRequest } from '../../serve/http.ts';
import { isTheApp, violationsOf } from './violations.ts';

export interface Watch {
  /** Looks at one exchange; `outer` is the batch it is a part of. */
  see(request: PracticeRequest, answer: PracticeAnswer, outer?: PracticeRequest): void;
}

/**
 * Appends every violation to a file that several processes may share, as JSON lines. Its first line says that it
 * watches: an empty file is not a proof.
 */
export function watchInto(file: string): Watch {
  const note = (line: object): void => appendFileSync(file, `${JSON.stringify(line)}\n`);
  note({ watching: process.pid });
  return {
    see: (request, answer, outer = request) => {
      for (const violation of violationsOf(request, answer, isTheApp(outer))) note(violation);
    },
  };
}
