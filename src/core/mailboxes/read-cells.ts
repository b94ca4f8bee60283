/** One record of a CSV text. A quoted cell may run over several lines; `line` is where the record begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote in it is never closed: the record was cut at the end of its line. */
  readonly isBroken?: true;
}

const LINE_END = /\r\n|\n|\r/y;

interface Place {
  readonly at: number;
  readonly line: number;
}

/** RFC 4180, and what programs really write: any line end, spaces around quotes, quotes inside bare cells. */
export function readCells(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let place: Place = { at: 0, line: 1 };
  while (place.at < text.length) {
    const whole = readRecord(text, place, delimiter);
    const { row, next } = whole ?? cutRecord(text, place, delimiter);
    rows.push(row);
    place = next;
  }
  return rows;
}

interface Read {
  readonly row: CsvRow;
  readonly next: Place;
}

/** @returns nothing where a quote is not closed before the end of the text */
function readRecord(text: string, { at: start, line }: Place, delimiter: string): Read | undefined {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    const cell = readCell(text, at, delimiter);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    lines += cell.lines;
    at = cell.end;
    if (text.startsWith(delimiter, at) && at < text.length) {
      at += delimiter.length;
      continue;
    }
    LINE_END.lastIndex = at;
    const end = LINE_END.exec(text)?.[0].length ?? 0;
    return { row: { line, cells }, next: { at: at + end, line: line + lines + 1 } };
  }
}

/** The line alone, its quotes taken as they stand, so that no row behind it is lost. */
function cutRecord(text: string, { at, line }: Place, delimiter: string): Read {
  const length = text.slice(at).search(/[\r\n]/);
  const end = length < 0 ? text.length : at + length;
  LINE_END.lastIndex = end;
  const next = end + (LINE_END.exec(text)?.[0].length ?? 0);
  const cells = text.slice(at, end).split(delimiter);
  return { row: { line, cells, isBroken: true }, next: { at: next, line: line + 1 } };
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** Line ends inside the quotes. */
  readonly lines: number;
}

function readCell(text: string, at: number, delimiter: string): Cell | undefined {
  const quoted = /[ ]*"((?:[^"]|"")*)"/y;
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  if (found === null) return /[ ]*"/y.test(text.slice(at, at + 2)) ? undefined : bare(text, at, delimiter);
  const inside = (found[1] ?? '').replaceAll('""', '"');
  // What stands behind the closing quote belongs to the cell: better a wrong cell that is named than a lost one.
  const rest = bare(text, quoted.lastIndex, delimiter);
  return {
    value: `${inside}${rest.value}`,
    end: rest.end,
    lines: [...inside.matchAll(/\r\n|\n|\r/g)].length,
  };
}

function bare(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length && !'\r\n'.includes(text.charAt(end)) && text.charAt(end) !== delimiter) end++;
  return { value: text.slice(at, end), end, lines: 0 };
}
