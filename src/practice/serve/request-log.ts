import { closeSync, openSync, writeSync } from 'node:fs';
import type { BatchPart } from './http.ts';

/**
 * One line per HTTP request, and per command to a mail server: the command, the mailbox as its path, and a status that
 * is SMTP's own and 200, 403 or 400 for IMAP's OK, NO or BAD. Never a body, a header, or what follows the path of a sign-in (see `loggedPath`).
 */
export interface LogLine {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Milliseconds since 1970; the artificial latency lies between the two. */
  readonly startMs: number;
  readonly endMs: number;
  readonly batch?: readonly BatchPart[];
}

export interface RequestLog {
  /** On disk when it returns: who has an answer finds its line. */
  write(line: LogLine): void;
  close(): void;
}

const noLog: RequestLog = { write: () => undefined, close: () => undefined };

export function openRequestLog(file: string | undefined): RequestLog {
  if (file === undefined) return noLog;
  const handle = openSync(file, 'a', 0o600);
  return {
    write: (line) => {
      writeSync(handle, `${JSON.stringify(line)}\n`);
    },
    close: () => {
      closeSync(handle);
    },
  };
}
