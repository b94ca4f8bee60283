import type { JsonObject } from '../directory/json.ts';
import { requestRefusal } from './refusal.ts';

const USUAL_SIZE = 1_000;
const SIZE_AT_MOST = 10_000;

export interface Page {
  readonly value: JsonObject[];
  /** Opaque; missing on the last page. */
  readonly next?: string;
}

/** Of `Prefer: odata.maxpagesize=…`. */
export function pageSize(prefer: string | undefined): number {
  const asked = Number(/odata\.maxpagesize\s*=\s*(\d{1,6})/i.exec(prefer ?? '')?.[1] ?? USUAL_SIZE);
  return Math.min(Math.max(asked, 1), SIZE_AT_MOST);
}

/** Rows are taken in turn, so that of a long list no more is made than what is skipped and shown. */
export function takePage(rows: Iterable<JsonObject>, size: number, token: string | null): Page {
  const from = token === null ? 0 : readToken(token);
  const value: JsonObject[] = [];
  let at = 0;
  for (const row of rows) {
    if (value.length === size) return { value, next: writeToken(at) };
    if (at++ >= from) value.push(row);
  }
  return { value };
}

function writeToken(from: number): string {
  return Buffer.from(`exo:${String(from)}`).toString('base64url');
}

function readToken(token: string): number {
  const text = Buffer.from(token.slice(0, 100), 'base64url').toString('latin1');
  const [, from] = /^exo:(\d{1,9})$/.exec(text) ?? [];
  if (from === undefined) throw requestRefusal(400, 'BadRequest', 'The skip token is invalid.');
  return Number(from);
}
