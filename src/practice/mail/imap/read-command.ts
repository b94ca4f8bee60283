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
    if (line.is === 'ended') return line;
    const step = line.is === 'line' ? await take(reader, gathered, { text: line.text, proceed }) : 'refused';
    if (step === 'whole') return understood(gathered);
    if (step === 'ended') return { is: 'ended' };
    if (step === 'refused') return { is: 'malformed', tag: tagOf(gathered.text) };
  }
}

/** Adds a line, and the literal it announces. */
async function take(
  reader: ByteReader,
  gathered: Gathered,
  { text, proceed }: { text: string; proceed: () => Promise<void> },
): Promise<'whole' | 'taken' | 'refused' | 'ended'> {
  const literal = announced.exec(text);
  gathered.text += text.slice(0, literal?.index);
  if (text.includes('\0')) return 'refused';
  if (literal === null) return 'whole';
  const [, size, plus] = literal;
  return takeLiteral(reader, gathered, { size: Number(size), waits: plus === '', proceed });
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

function understood({ text, literals }: Gathered): Read {
  const tag = tagOf(text);
  const [, name = '', rest = ''] =
    /^ ((?:UID )?[A-Za-z0-9]{1,30})(?: (.*))?$/is.exec(text.slice(tag.length)) ?? [];
  const args = readArguments(rest, literals);
  if (tag === '*' || name === '' || args === undefined) return { is: 'malformed', tag };
  return { is: 'command', command: { tag, name: name.toUpperCase(), args } };
}
