import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { GraphObject } from './model.ts';
import type { Change } from './writable.ts';
import type { Kind } from './kinds.ts';

const SCHEMA = 1;
/** A log shorter than this is not worth rewriting. */
const COMPACT_FROM = 2_000;
const SIGN_INS_KEPT = 500;

export interface Origin {
  readonly seed: number;
  readonly size: 'small' | 'medium' | 'large';
  /** When the tenant was first opened, milliseconds. */
  readonly bornAt: number;
}
export interface Commit {
  readonly at: number;
  readonly changes: readonly Change[];
}

/** `tenant.jsonl`: one line says from which seed the tenant grew, then one line a commit. */
export class ChangeLog {
  readonly origin: Origin;
  readonly commits: readonly Commit[];
  readonly #file: number;
  readonly #headerBytes: number;

  /** An existing tenant keeps its own seed and size, whatever is asked for now. */
  constructor(folder: string, asked: Origin) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'tenant.jsonl');
    if (!existsSync(path)) writeFileSync(path, header(asked), { mode: 0o600 });
    const lines = wholeLines(path);
    this.origin = originIn(lines[0], path);
    this.#headerBytes = Buffer.byteLength(`${lines[0] ?? ''}\n`);
    const commits = lines.slice(1).map(parseCommit);
    this.commits = commits.length < COMPACT_FROM ? commits : compact(commits);
    if (this.commits !== commits) rewrite(path, this.origin, this.commits);
    this.#file = openSync(path, 'a');
  }

  append(commit: Commit): void {
    writeSync(this.#file, line(commit));
  }

  /** The tenant as it was born: every commit is forgotten. */
  restart(): void {
    ftruncateSync(this.#file, this.#headerBytes);
  }

  close(): void {
    closeSync(this.#file);
  }
}

function header(origin: Origin): string {
  return `${JSON.stringify({ schema: SCHEMA, ...origin })}\n`;
}

function line({ at, changes }: Commit): string {
  return `${JSON.stringify([at, ...changes.map(({ kind, id, value }) => [kind, id, value])])}\n`;
}

/** A process killed while writing leaves half a line: that commit never happened. */
function wholeLines(path: string): string[] {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) truncateSync(path, end);
  return bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
}

function originIn(first: string | undefined, path: string): Origin {
  // Written by `header`; the schema number says whether the rest can be trusted to have this shape.
  const found = JSON.parse(first ?? '{}') as Origin & { schema?: number };
  if (found.schema !== SCHEMA)
    throw new Error(`${path} was written by another version of the practice cloud`);
  return { seed: found.seed, size: found.size, bornAt: found.bornAt };
}

function parseCommit(text: string): Commit {
  // Written by `line`.
  const [at, ...changes] = JSON.parse(text) as [number, ...[Kind, string, GraphObject | null][]];
  return { at, changes: changes.map(([kind, id, value]) => ({ kind, id, value })) };
}

/** The last word on every row, in the order in which the rows first appeared; of the sign-ins the latest. */
function compact(commits: readonly Commit[]): Commit[] {
  const last = new Map<string, Commit>();
  for (const { at, changes } of commits) {
    for (const change of changes) last.set(`${change.kind} ${change.id}`, { at, changes: [change] });
  }
  const signIns = [...last.keys()].filter((key) => key.startsWith('signIns '));
  for (const key of signIns.slice(0, -SIGN_INS_KEPT)) last.delete(key);
  return [...last.values()];
}

function rewrite(path: string, origin: Origin, commits: readonly Commit[]): void {
  const draft = `${path}.draft`;
  writeFileSync(draft, header(origin) + commits.map(line).join(''), { mode: 0o600 });
  renameSync(draft, path);
}
