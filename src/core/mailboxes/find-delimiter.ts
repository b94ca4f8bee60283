import type { MailboxFile } from '../../contract/mailboxes.ts';
import { fullestColumn } from './address-column.ts';
import { readCells } from './read-cells.ts';

type Delimiter = MailboxFile['delimiter'];

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];
const SAMPLE = 20_000;
const ROWS = 40;

/** Excel writes `sep=;` as a first line; it is no row. */
const DECLARED = /^sep=([;,|\t])(?:\r\n|\n|\r|$)/i;

export function declaredDelimiter(text: string): { delimiter: Delimiter; length: number } | undefined {
  const found = DECLARED.exec(text);
  const delimiter = delimiters.find((each) => each === found?.[1]);
  return found === null || delimiter === undefined ? undefined : { delimiter, length: found[0].length };
}

/** The one that shows most addresses in one column, and cuts most rows into the same number of cells. */
export function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const rows = readCells(sample, delimiter).slice(0, ROWS);
  const widths = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells }) => cells.length);
  const same = widths.filter((width) => width > 1 && width === widths[0]).length;
  return fullestColumn(rows).addresses + same / (widths.length + 1);
}
