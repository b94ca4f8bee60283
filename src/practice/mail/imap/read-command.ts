import type { ByteReader } from '../wire/byte-reader.ts';
import { literalMark, readArguments, type Argument } from './arguments.ts';

export interface Command {
  readonly tag: string;
  /** In capitals; `UID FETCH` is one name. */
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Read =
  | { readonly is: 'command'; readonly command: Command }
  | { readonly is: 'malformed'; readonly tag: string }
  | { readonly is: 'ended' };

export interface CommandLimits {
  readonly line: number;
  /** Of all literals of a command together. */
  readonly literals: number;
}

/** A line and its literals. */
interface Gathered {
  text: string;
  readonly literals: string[];
  /** Bytes of literals that may still come. */
  room: number;
}

const LITERALS_AT_MOST = 100;
const announced = /\{(\d{1,10})(\+?)\}$/;

/** Reads one command. `proceed` tells the client that it may send the literal it announced. */
export async function readCommand(
  reader: ByteReader,
  limits: CommandLimits,
  proceed: () => Promise<void>,
): Promise<Read> {
  const gathered: Gathered = { text: '', literals: [], room: limits.literals };
  for (;;) {
    const line = await reader.line(limits.line);
    if (line.is === 'ended') return { is: 'ended' };
    if (line.is === 'too-long') return { is: 'malformed', tag: tagOf(gathered.text) };
    const text = gathered.text + line.text;
    if (line.text.includes('\0')) return { is: 'malformed', tag: tagOf(text) };
    const literal = announced.exec(line.text);
    if (literal === null) return understood(text, gathered.literals);
    gathered.text = text.slice(0, -literal[0].length);
    const [, size = '0', plus = ''] = literal;
    const taken = await takeLiteral(reader, gathered, { size: Number(size), waits: plus === '', proceed });
    if (taken !== 'taken') return taken === 'ended' ? { is: 'ended' } : { is: 'malformed', tag: tagOf(text) };
  }
}

/** A client that does not wait has sent it already: what is too large has to be read past. */
async function takeLiteral(
  reader: ByteReader,
  gathered: Gathered,
  { size, waits, proceed }: { size: number; waits: boolean; proceed: () => Promise<void> },
): Promise<'taken' | 'refused' | 'ended'> {
  if (size > gathered.room || gathered.literals.length >= LITERALS_AT_MOST) {
    if (waits) return 'refused';
    const passed = (await reader.skip(size)) && (await reader.line(1024)).is !== 'ended';
    return passed ? 'refused' : 'ended';
  }
  if (waits) await proceed();
  const bytes = await reader.bytes(size);
  if (bytes === undefined) return 'ended';
  gathered.room -= size;
  gathered.text += literalMark(gathered.literals.length);
  gathered.literals.push(bytes.toString('latin1'));
  return 'taken';
}

function tagOf(text: string): string {
  return /^[^\s(){%*"\\+\0]{1,100}(?= )/.exec(text)?.[0] ?? '*';
}

function understood(text: string, literals: readonly string[]): Read {
  const tag = tagOf(text);
  const [, name = '', rest = ''] =
    /^ ((?:UID )?[A-Za-z0-9]{1,30})(?: (.*))?$/is.exec(text.slice(tag.length)) ?? [];
  const args = readArguments(rest, literals);
  if (tag === '*' || name === '' || args === undefined) return { is: 'malformed', tag };
  return { is: 'command', command: { tag, name: name.toUpperCase(), args } };
}
