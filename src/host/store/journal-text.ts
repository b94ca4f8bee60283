import { z } from 'zod';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { journalEntry, type JournalEntry } from '../../core/journal/entry.ts';

/** Version of `journal.jsonl`, said in its first line. */
export const JOURNAL_SCHEMA = 1;
const heading = z.strictObject({ schema: z.int().min(1) });
const NEWLINE = 0x0a;

export interface JournalText {
  readonly entries: readonly JournalEntry[];
  /** Bytes that count. What follows was torn off by a crash before anybody was told that it is written. */
  readonly length: number;
}

interface Line {
  readonly number: number;
  readonly json: unknown;
  readonly end: number;
}

/** Every line has to be right, except the last: that one may be torn. */
export function readJournalText(file: string, bytes: Buffer): Result<JournalText> {
  const lines = splitLines(bytes);
  const broken = lines.findIndex((line) => line.json === undefined);
  if (broken >= 0 && broken < lines.length - 1) return refuse(unreadable(file, broken + 1, 'no JSON'));
  const [first, ...rest] = broken < 0 ? lines : lines.slice(0, broken);
  if (first === undefined) return done({ entries: [], length: 0 });
  const { data } = heading.safeParse(first.json);
  if (data === undefined) return refuse(unreadable(file, 1, 'no schema'));
  if (data.schema > JOURNAL_SCHEMA) {
    return refuse({ code: 'store-newer', file, found: data.schema, supported: JOURNAL_SCHEMA });
  }
  return readEntries(file, rest, first.end);
}

function readEntries(file: string, lines: readonly Line[], start: number): Result<JournalText> {
  const entries: JournalEntry[] = [];
  for (const line of lines) {
    const parsed = journalEntry.safeParse(line.json);
    if (!parsed.success) return refuse(unreadable(file, line.number, 'no journal line of this version'));
    entries.push(parsed.data);
  }
  return done({ entries, length: lines.at(-1)?.end ?? start });
}

/** A line counts from its line break on: without one it is torn, whatever it holds. */
function splitLines(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found + 1;
    const content = bytes.toString('utf8', start, end);
    lines.push({ number: lines.length + 1, json: found < 0 ? undefined : parse(content), end });
    start = end;
  }
  return lines;
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function unreadable(file: string, line: number, reason: string) {
  return { code: 'store-unreadable', file, reason: `line ${line}: ${reason}` } as const;
}
